package kz.esep.desktop.member.pay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.work.Work;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.Outlet;
import kz.esep.paper.PayPapers;
import kz.esep.paper.PdfFile;
import kz.esep.pay.PayRun;
import kz.esep.pay.PaymentLists;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** The chosen run as it leaves the program: on paper, and as files with names, which are recorded with a reason. */
final class PayOut {
    private final Room room;
    private final Office office;
    private final PayModel model;
    private final PayWork work;
    private final PrinterModel printer;

    PayOut(Room room, Office office, PayModel model, PayWork work, PrinterModel printer) {
        this.room = room;
        this.office = office;
        this.model = model;
        this.work = work;
        this.printer = printer;
    }

    /** Looks for printers. */
    void look() {
        printer.look();
    }

    private interface Place {
        Outlet on(Work.Progress progress);
    }

    /**
     * Saves a paper about the chosen run as PDF where the person says.
     *
     * @param body whose sheet; null for those of every commission
     */
    void save(boolean summary, @Nullable Body body) {
        model.run()
                .ifPresent(run -> room.dialogs()
                        .newFile(
                                room.speech().say(PayModel.message("save.title")),
                                (summary ? "pay-summary-" : "pay-sheet-") + run.id() + ".pdf")
                        .ifPresent(file -> issue(
                                new PayPapers.Wanted(run.id(), summary, body),
                                progress -> new PdfFile(file, Printing.watch(progress)),
                                () -> room.frame().tell(Notice.done(PayModel.message("saved", file.toString()))))));
    }

    /** Prints the sheets of every commission once, on the printer that was used last. */
    void print() {
        if (!printer.isThere()) {
            room.frame().tell(Notice.refused(PayModel.message("printers.none")));
            return;
        }
        Printing wish = printer.wish().once();
        model.run()
                .ifPresent(run -> issue(new PayPapers.Wanted(run.id(), false, null), wish::on, () -> {
                    printer.keep();
                    room.frame().tell(Notice.done(PayModel.message("printed", wish.printer())));
                }));
    }

    private void issue(PayPapers.Wanted wanted, Place place, Runnable done) {
        Session session = room.seat().session();
        Language language = room.speech().language();
        room.frame().hush();
        room.work()
                .run(
                        PayModel.message("writing"),
                        progress -> office.staff().payPapers().issue(session, wanted, language, place.on(progress)),
                        digest -> done.run());
    }

    /** Writes a file with names into a folder that the person says, for the reason that is typed. */
    void write(Act act) {
        if (!work.isRight(act)) {
            return;
        }
        PayRun run = model.run().orElseThrow();
        String reason = work.form().typed(Field.REASON);
        Language language = room.speech().language();
        room.dialogs().folder(room.speech().say(PayModel.message("act." + act))).ifPresent(folder -> {
            TableFiles.Format format = act == Act.BANK ? TableFiles.Format.CSV : TableFiles.Format.XLSX;
            PaymentLists.Wish wish = new PaymentLists.Wish(run.id(), reason, format, folder, language);
            work.run(act, writing(act, wish), file -> PayModel.message("done." + act, file));
        });
    }

    private BiFunction<Session, Work.Progress, String> writing(Act act, PaymentLists.Wish wish) {
        return (session, progress) -> {
            List<Path> files = act == Act.BANK
                    ? office.staff().paymentLists().write(session, wish).files()
                    : office.staff().payTables().write(session, wish, Printing.watch(progress)::part);
            return files.getFirst().toString();
        };
    }
}
