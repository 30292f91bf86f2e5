package kz.esep.desktop.count;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.count.Done;
import kz.esep.count.Progress;
import kz.esep.count.Stage;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** The count as it was last looked at, which step is chosen, what is typed of it and what came of that. */
final class CountModel {
    private final Room room;
    private final Office office;
    private final CountForm form = new CountForm();
    private final ReadOnlyObjectWrapper<@Nullable Progress> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private @Nullable Stage chosen;
    private String looked = "";
    private Map<String, String> logins = Map.of();

    /** What came of the latest act. */
    record Told(Message text, boolean refused) {}

    /** What was looked at: the count, and the login of everybody by id. */
    private record Looked(Progress progress, Map<String, String> logins) {}

    CountModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Progress> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What came of the latest act; null while there is nothing to say. */
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    CountForm form() {
        return form;
    }

    /** Looks for whoever sits here; what somebody else typed or saw is forgotten first. */
    void look() {
        String person = room.seat().session().person();
        if (!person.equals(looked)) {
            looked = person;
            chooseNext();
            told.set(null);
            shown.set(null);
        }
        room.ask(message("looking"), this::looked, this::take);
    }

    private Looked looked(Session session) {
        return new Looked(office.counts().look(session), office.people().logins(session));
    }

    private void take(Looked found) {
        logins = found.logins();
        shown.set(found.progress());
    }

    /** The login of a person, by id. */
    String loginOf(String person) {
        return logins.getOrDefault(person, person);
    }

    /** The chosen step; before one is chosen the one to do now. */
    Stage stage() {
        Progress progress = shown.get();
        if (chosen != null || progress == null) {
            return chosen == null ? Stage.OPENING : chosen;
        }
        Stage next = progress.next();
        return next == null ? Stage.SENT : next;
    }

    void choose(Stage stage) {
        if (stage != stage()) {
            form.clear();
            told.set(null);
        }
        chosen = stage;
    }

    /** Back to the step to do now. */
    void chooseNext() {
        form.clear();
        chosen = null;
    }

    /** The name of a contest. */
    Wording nameOf(String contest) {
        return office.election().contest(contest).name();
    }

    /** Whether this person may record the chosen step. */
    boolean mayRecord() {
        return room.seat().may(stage().hasFigures() ? Permission.ENTER : Permission.KEEP_DAY);
    }

    /** Whether somebody else keeps the count, and this person could take it over. */
    boolean mayTakeOver() {
        Progress progress = shown.get();
        return progress != null
                && room.seat().may(Permission.ENTER)
                && !progress.count().keepers().isEmpty()
                && !progress.count().keepers().contains(room.seat().session().person());
    }

    /** Codes of the figures of the chosen step, by contest. */
    SortedMap<String, List<String>> asked(Progress progress) {
        return progress.asked(stage());
    }

    /**
     * Proposes what is known where nothing is typed: the box that goes out, comes back or is opened next, and the sums of
     * stacks that were counted in bundles.
     */
    void propose(Progress progress) {
        progress.box(stage()).ifPresent(box -> propose(CountForm.BOX, box));
        if (stage() == Stage.SORTED) {
            progress.carried()
                    .forEach((contest, sums) -> sums.forEach((code, sum) -> propose(contest + "/" + code, sum)));
        }
    }

    private void propose(String field, Number known) {
        if (form.of(field).get().isEmpty()) {
            form.of(field).set(known.toString());
        }
    }

    /** Records the chosen step as typed. */
    void record(Runnable next) {
        Progress progress = shown.get();
        if (progress == null) {
            return;
        }
        Done done;
        try {
            done = form.done(stage(), asked(progress), progress);
        } catch (Refused e) {
            told.set(new Told(e.reason(), true));
            return;
        }
        act(session -> office.counts().record(session, done), message("recorded", stage().said()), next);
    }

    /** Takes the count over, for the typed reason. */
    void takeOver(Runnable next) {
        String reason = form.of(CountForm.REASON).get();
        act(
                session -> {
                    office.counts().takeOver(session, reason);
                    return session;
                },
                message("taken-over"),
                next);
    }

    private interface Act {
        Object on(Session session);
    }

    private void act(Act act, Message said, Runnable next) {
        Session session = room.seat().session();
        told.set(null);
        room.work()
                .<Looked>run(
                        message("recording"),
                        progress -> {
                            act.on(session);
                            return looked(session);
                        },
                        found -> {
                            chooseNext();
                            told.set(new Told(said, false));
                            take(found);
                            next.run();
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof Refused refused) {
            told.set(new Told(refused.reason(), true));
        } else {
            room.frame().trouble(failure);
        }
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.count", key, arguments);
    }
}
