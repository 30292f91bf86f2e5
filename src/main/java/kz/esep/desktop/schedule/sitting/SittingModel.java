package kz.esep.desktop.schedule.sitting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.schedule.Rhythm;
import kz.esep.schedule.Sitting;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The sittings, which of them is chosen, and what becomes of it. */
final class SittingModel implements Part.Model {
    private final Room room;
    private final Office office;
    private final SittingForm form = new SittingForm();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.MINUTES);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private int chosen;

    /** What stands beside the list. */
    enum Panel {
        MINUTES,
        CALL,
        OPEN,
        DECIDE,
        CLOSE,
        CANCEL
    }

    /** What there is. */
    record Shown(List<Sitting> sittings, Rhythm rhythm, ZoneOffset offset) {}

    SittingModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    SittingForm form() {
        return form;
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /** A sitting that is overdue, and those whose time has come or whose minutes are open, for who records them. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    boolean mayCall() {
        return room.seat().may(Permission.KEEP_SCHEDULE);
    }

    boolean mayDecide() {
        return room.seat().may(Permission.DECIDE_SCHEDULE);
    }

    Instant now() {
        return room.clock().instant();
    }

    /** The offset from UTC of the clocks that sittings are called by. */
    ZoneOffset offset() {
        Shown known = shown.get();
        return known == null ? ZoneOffset.UTC : known.offset();
    }

    /** Whether the person prints minutes. */
    boolean mayPrint() {
        return room.seat().may(Permission.ISSUE_PAPERS);
    }

    /** Goes to the minutes of the chosen sitting among the documents, where they are looked at and printed. */
    void print() {
        chosen().filter(Sitting::wasHeld)
                .ifPresentOrElse(
                        sitting -> room.frame().go("documents", Kind.MINUTES + "///" + sitting.number()),
                        () -> room.frame().tell(Notice.remark(message("not-held"))));
    }

    /** A decision is wanted where no sitting is open. */
    void sayNotOpen() {
        room.frame().tell(Notice.remark(message("not-open")));
    }

    @Override
    public void look() {
        room.ask(message("looking"), this::seen, found -> {
            count(found);
            shown.set(found);
        });
    }

    @Override
    public void glance() {
        if (mayDecide()) {
            room.askQuietly(message("looking"), this::seen, this::count);
        }
    }

    private Shown seen(Session session) {
        return new Shown(
                office.sittings().list(session),
                office.sittings().rhythm(session, office.formed()),
                office.sittings().offset(session));
    }

    private void count(Shown found) {
        long due = found.sittings().stream()
                .filter(one -> switch (one.state()) {
                    case CALLED -> !now().isBefore(one.at().toInstant(found.offset()));
                    case OPEN -> true;
                    case CLOSED, CANCELLED -> false;
                })
                .count();
        waiting.set(mayDecide() ? Math.toIntExact(due) + (found.rhythm().isLate() ? 1 : 0) : 0);
    }

    /** The latest first. */
    List<Sitting> rows() {
        Shown now = shown.get();
        return now == null ? List.of() : now.sittings().reversed();
    }

    /** The chosen sitting, otherwise the latest. */
    Optional<Sitting> chosen() {
        return rows().stream()
                .filter(one -> one.number() == chosen)
                .findFirst()
                .or(() -> rows().stream().findFirst());
    }

    /** Turns to a sitting; what was typed about another one is forgotten. */
    void choose(int number) {
        if (chosen().filter(one -> one.number() == number).isEmpty()) {
            turnTo(Panel.MINUTES);
            form.forget();
        }
        chosen = number;
    }

    void turnTo(Panel wanted) {
        panel.set(wanted);
    }

    /** Sittings and decisions that have a typed text. */
    List<Sitting> find(String typed) {
        return rows().stream()
                .filter(one -> one.decisions().stream()
                                .anyMatch(decision -> (decision.number() + " " + decision.text())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(typed))
                        || String.join("\n", one.agenda())
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .toList();
    }

    /** Calls the sitting that is typed. */
    void call() {
        typed(() -> {
            LocalDateTime at = form.when();
            String urgent = form.whyUrgent();
            List<String> points = form.points();
            run(
                    "calling",
                    session -> office.sittings().call(session, at, urgent, points),
                    Sitting::number,
                    called -> message("called", called.number()));
        });
    }

    /** Opens the chosen sitting with those who came. */
    void open(Sitting sitting) {
        typed(() -> {
            Sitting.Attendance attendance = form.attendance();
            run(
                    "opening",
                    session -> office.sittings().open(session, sitting.number(), attendance),
                    Sitting::number,
                    opened -> message("opened", opened.number()));
        });
    }

    /** Records the decision that is typed. */
    void decide(Sitting sitting) {
        typed(() -> {
            String number = form.number.get();
            String text = form.text.get();
            Sitting.Vote vote = form.vote();
            List<Sitting.Dissent> opinions = form.opinions();
            run(
                    "deciding",
                    session -> office.sittings().decide(session, sitting.number(), number, text, vote, opinions),
                    decision -> sitting.number(),
                    decision -> message(
                            decision.adopted() ? "adopted" : "not-adopted",
                            decision.number(),
                            decision.dissents().size()));
        });
    }

    /** The typed opinion becomes one of the decision's, and another one can be typed. */
    void attach() {
        typed(form::takeDissent);
    }

    /** What is typed may not be readable; that is told, and nothing is lost. */
    private void typed(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            room.frame().trouble(refused);
        }
    }

    /** Closes the minutes. */
    void close(Sitting sitting) {
        run(
                "closing",
                session -> office.sittings().close(session, sitting.number()),
                Sitting::number,
                closed -> message("closed", closed.number()));
    }

    /** Records that the chosen sitting is not held. */
    void cancel(Sitting sitting) {
        String reason = form.reason.get();
        run(
                "cancelling",
                session -> office.sittings().cancel(session, sitting.number(), reason),
                Sitting::number,
                gone -> message("cancelled", gone.number()));
    }

    private <T> void run(String what, Function<Session, T> act, ToIntFunction<T> sitting, Function<T, Message> done) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work().run(message(what), progress -> act.apply(session), result -> {
            form.forget();
            chosen = sitting.applyAsInt(result);
            panel.set(Panel.MINUTES);
            room.frame().tell(Notice.done(done.apply(result)));
        });
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.schedule.sitting", key, arguments);
    }
}
