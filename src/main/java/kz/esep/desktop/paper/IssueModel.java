package kz.esep.desktop.paper;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.work.Work;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.office.Office;
import kz.esep.paper.Copies;
import kz.esep.paper.Copy;
import kz.esep.paper.Holder;
import kz.esep.paper.Outlet;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Posting;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What becomes of the chosen document: printed, saved, handed out, posted. */
final class IssueModel {
    /** Small or capital, Latin or Cyrillic. */
    private static final Pattern REGISTERED = Pattern.compile("[oO\\u043e\\u041e]([1-9][0-9]{0,8})");

    private final Room room;
    private final Office office;
    private final PaperModel papers;
    private final PrinterModel printer;
    private final Form form = new Form();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.PRINT);

    /** What stands under the list. */
    enum Panel {
        PRINT,
        HAND_OUT,
        POST
    }

    IssueModel(Room room, Office office, PaperModel papers, PrinterModel printer) {
        this.room = room;
        this.office = office;
        this.papers = papers;
        this.printer = printer;
    }

    PrinterModel printer() {
        return printer;
    }

    Form form() {
        return form;
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    void turnTo(Panel wanted) {
        if (wanted == Panel.POST) {
            form.now(room.clock().instant(), room.clock().getZone());
        }
        panel.set(wanted);
    }

    /** Prints the chosen document. */
    void print() {
        Printing wish = printer.wish();
        act("printing", (session, row, progress) -> issue(session, row, wish.on(progress)), () -> {
            printer.keep();
            return PaperModel.message("printed", wish.copies(), wish.printer());
        });
    }

    /** Saves the chosen document as PDF. */
    void save(Path file) {
        act(
                "saving",
                (session, row, progress) -> issue(session, row, new PdfFile(file, Printing.watch(progress))),
                () -> PaperModel.message("saved", file.toString()));
    }

    private void issue(Session session, PaperRow row, Outlet outlet) {
        office.papers().issue(session, row.paper(), papers.language().get(), outlet);
    }

    /** Hands out a copy of the chosen document on paper. */
    void handOut() {
        Printing wish = printer.wish().once();
        handOut(wish::on);
    }

    /** Hands out a copy as PDF, to be printed elsewhere. */
    void handOut(Path file) {
        handOut(progress -> new PdfFile(file, Printing.watch(progress)));
    }

    private void handOut(Function<Work.Progress, Outlet> outlet) {
        Holder holder = form.holder.get();
        String name = form.name.get().strip();
        act(
                "handing-out",
                (session, row, progress) -> office.copies()
                        .handOut(
                                session,
                                row.paper(),
                                papers.language().get(),
                                recipient(session, holder, name),
                                outlet.apply(progress)),
                () -> {
                    form.name.set("");
                    panel.set(Panel.PRINT);
                    return PaperModel.message("handed-out");
                });
    }

    /** Somebody in the register of persons present where such a person's id was typed, otherwise whose name it is. */
    private Copies.Recipient recipient(Session session, Holder holder, String name) {
        String id = registered(name);
        return id.isEmpty()
                ? new Copies.Recipient(holder, name)
                : office.copies().registered(session, id);
    }

    /** The id in that register, where one was typed; its letter may come from any layout. */
    private static String registered(String typed) {
        Matcher id = REGISTERED.matcher(typed.strip());
        return id.matches() ? "o" + id.group(1) : "";
    }

    /** Says who has the id that was typed, empty where it is a name or nobody's. */
    void whose(String typed, Consumer<String> say) {
        String id = registered(typed);
        if (id.isEmpty()) {
            say.accept("");
        } else {
            room.<String>askQuietly(PaperModel.message("looking"), session -> said(session, id), said -> {
                if (registered(form.name.get()).equals(id)) {
                    say.accept(said);
                }
            });
        }
    }

    private String said(Session session, String id) {
        try {
            Observer one = office.attendance().observers().person(session, id);
            Particulars known = one.particulars();
            String sender = one.sender().name();
            return known == null ? sender : known.name() + ", " + sender;
        } catch (Refused e) {
            return room.speech().say(e.reason());
        }
    }

    /** The chosen document was hung up. */
    void post() {
        String place = form.place.get();
        act(
                "posting",
                (session, row, progress) -> office.postings()
                        .post(
                                session,
                                row.offer(),
                                place,
                                form.at(room.clock().instant(), room.clock().getZone())),
                () -> {
                    panel.set(Panel.PRINT);
                    return PaperModel.message("posted");
                });
    }

    /** A posted copy was taken down. */
    void takeDown(Posting posting) {
        String reason = form.reason.get();
        run(
                "taking-down",
                (session, progress) -> office.postings()
                        .takeDown(
                                session,
                                posting.number(),
                                form.at(room.clock().instant(), room.clock().getZone()),
                                reason),
                () -> {
                    form.reason.set("");
                    return PaperModel.message("taken-down", posting.number());
                });
    }

    /** Prints a copy of the log once more. */
    void again(Copy copy) {
        Printing wish = printer.wish().once();
        run(
                "printing",
                (session, progress) -> office.copies().again(session, copy.number(), wish.on(progress)),
                () -> PaperModel.message("printed", 1, wish.printer()));
    }

    /** Saves a copy of the log once more. */
    void again(Copy copy, Path file) {
        run(
                "saving",
                (session, progress) ->
                        office.copies().again(session, copy.number(), new PdfFile(file, Printing.watch(progress))),
                () -> PaperModel.message("saved", file.toString()));
    }

    /** Something done with the chosen document. */
    private interface ActOnPaper {
        void run(Session session, PaperRow row, Work.Progress progress);
    }

    /** Something done. */
    private interface Act {
        void run(Session session, Work.Progress progress);
    }

    private void act(String what, ActOnPaper act, Supplier<Message> done) {
        papers.chosen().ifPresent(row -> run(what, (session, progress) -> act.run(session, row, progress), done));
    }

    private void run(String what, Act act, Supplier<Message> done) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work()
                .run(
                        PaperModel.message(what),
                        progress -> {
                            act.run(session, progress);
                            return true;
                        },
                        did -> room.frame().tell(Notice.done(done.get())));
    }
}
