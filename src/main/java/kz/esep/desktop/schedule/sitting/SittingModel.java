package kz.esep.desktop.schedule.sitting;

import java.time.Instant;
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
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.Rhythm;
import kz.esep.schedule.Sitting;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The sittings, which of them is chosen, and what becomes of it. */
final class SittingModel {
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
    ReadOnlyIntegerProperty waiting() {
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

    /** A decision is wanted where no sitting is open. */
    void sayNotOpen() {
        room.frame().tell(Notice.remark(message("not-open")));
    }

    /** Looks at what there is now. */
    void look() {
        Session session = room.seat().session();
        room.work()
                .<Shown>run(
                        message("looking"),
                        progress -> new Shown(
                                office.sittings().list(session),
                                office.sittings().rhythm(session),
                                office.sittings().offset(session)),
                        found -> {
                            if (isStillHere(session)) {
                                take(found);
                            }
                        },
                        failure -> {
                            if (isStillHere(session)) {
                                room.frame().trouble(failure);
                            }
                        });
    }

    private boolean isStillHere(Session session) {
        return room.seat().sessionProperty().get() == session;
    }

    private void take(Shown found) {
        long due = found.sittings().stream()
                .filter(one -> switch (one.state()) {
                    case CALLED -> !now().isBefore(one.at().toInstant(found.offset()));
                    case OPEN -> true;
                    case CLOSED, CANCELLED -> false;
                })
                .count();
        waiting.set(mayDecide() ? Math.toIntExact(due) + (found.rhythm().isLate() ? 1 : 0) : 0);
        shown.set(found);
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
        run(
                "calling",
                session -> office.sittings().call(session, form.when(), form.whyUrgent(), form.points()),
                Sitting::number,
                called -> message("called", called.number()));
    }

    /** Opens the chosen sitting with those who came. */
    void open(Sitting sitting) {
        run(
                "opening",
                session -> office.sittings().open(session, sitting.number(), form.attendance()),
                Sitting::number,
                opened -> message("opened", opened.number()));
    }

    /** Records the decision that is typed. */
    void decide(Sitting sitting) {
        run(
                "deciding",
                session -> office.sittings()
                        .decide(
                                session,
                                sitting.number(),
                                form.number.get(),
                                form.text.get(),
                                form.vote(),
                                form.opinions()),
                decision -> sitting.number(),
                decision -> message(
                        decision.adopted() ? "adopted" : "not-adopted",
                        decision.number(),
                        decision.dissents().size()));
    }

    /** The typed opinion becomes one of the decision's, and another one can be typed. */
    void attach() {
        try {
            form.takeDissent();
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
        run(
                "cancelling",
                session -> office.sittings().cancel(session, sitting.number(), form.reason.get()),
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
