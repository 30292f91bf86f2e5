package kz.esep.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Keeping;
import kz.esep.desktop.shell.Room;
import kz.esep.tally.Finding;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.State;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The reading that is typed now: the paper is opened and handed in behind the typist's back, so that no key waits for the
 * disk.
 */
final class ReadingWork {
    private final Room room;
    private final EntryCases cases;
    private final ChoiceModel choice;
    private final Screen screen;
    private @Nullable OpenReading opened;
    private @Nullable OpenReading begun;
    private @Nullable OpenReading left;

    /** What the work asks of the screen. */
    interface Screen {
        /** Another form, or the choice, is due, with the focus where the typing begins. */
        void draw();

        /** The open form's findings are other ones. */
        void showFindings();

        /** Something has to be seen before the open form is handed in. */
        void showStop(SheetModel.Stop stop);
    }

    ReadingWork(Room room, EntryCases cases, ChoiceModel choice, Screen screen) {
        this.room = room;
        this.cases = cases;
        this.choice = choice;
        this.screen = screen;
    }

    /** The open reading of who sits here; another person's is forgotten, its draft is kept. */
    @Nullable
    OpenReading current() {
        String person = room.seat().session().person();
        choice.begin(person);
        if (opened != null && !opened.person().equals(person)) {
            opened = null;
        }
        return opened;
    }

    /** The open reading, whosever it is. */
    @Nullable
    OpenReading opened() {
        return opened;
    }

    /** Shows the form at once; the paper is opened meanwhile. */
    void begin(ProtocolKey key, int number) {
        Session session = room.seat().session();
        Optional<Typed> draft = choice.draft(key, number);
        SheetModel sheet =
                new SheetModel(key, number, cases.paper(key), draft.orElseGet(() -> new Typed(new TreeMap<>(), "")));
        Keeping<Typed> keeping = new Keeping<>(
                room,
                (who, typed) -> cases.drafts().save(who, key, number, typed),
                failure -> comeBack(sheet, failure));
        OpenReading open = new OpenReading(session.person(), sheet, keeping);
        Typed first = sheet.typed();
        room.work()
                .run(
                        message("job.open"),
                        progress -> {
                            cases.protocols().startReading(session, key, number);
                            if (draft.isEmpty()) {
                                cases.drafts().save(session, key, number, first);
                            }
                            return open;
                        },
                        done -> begun = done,
                        failure -> giveUp(open, failure));
        opened = open;
        choice.type("");
        room.frame().hush();
        screen.draw();
    }

    private void giveUp(OpenReading open, Exception failure) {
        if (isOpen(open)) {
            opened = null;
            screen.draw();
        }
        room.frame().trouble(failure);
    }

    private boolean isOpen(OpenReading one) {
        return opened != null && opened.sheet() == one.sheet();
    }

    /** Looks at the checks; {@code whole} is false where findings may only go. */
    void prove(OpenReading open, boolean whole) {
        Session session = room.seat().session();
        var typed = open.sheet().sheet();
        room.work()
                .quietly(
                        message("job.prove"),
                        progress -> cases.figures().proof(session, open.key(), typed),
                        found -> proved(open, found, whole),
                        room.frame()::trouble);
    }

    private void proved(OpenReading open, List<Finding> found, boolean whole) {
        if (isOpen(open)) {
            if (whole) {
                open.sheet().found(found);
            } else {
                open.sheet().foundLess(found);
            }
            screen.showFindings();
        }
    }

    /** The form is left undone; its draft is offered from then on. */
    void leave(OpenReading open) {
        open.keeping().later(room.seat().session(), open.sheet().typed());
        setAside(open);
    }

    /** The person goes: whatever is typed here is on the disk before. */
    void keepNow() {
        if (opened != null) {
            opened.keeping().now(room.seat().session(), opened.sheet().typed());
        } else if (left != null) {
            left.keeping().settle();
        }
    }

    private void setAside(OpenReading open) {
        opened = null;
        left = open;
        choice.left(open.draft(room.clock().instant()));
    }

    /** What was left could not be kept: the form comes back, unless the rules do not let it be kept any more. */
    private void comeBack(SheetModel sheet, Exception failure) {
        boolean ruled =
                failure instanceof Refused refused && refused.reason().feature().equals("tally");
        OpenReading one = left;
        if (!ruled && opened == null && one != null && one.sheet() == sheet && isHere(one)) {
            opened = one;
            screen.draw();
        }
    }

    private boolean isHere(OpenReading one) {
        return one.person().equals(choice.person());
    }

    /** The protocols were looked at anew: a form whose reading the chair released meanwhile is closed. */
    void follow() {
        OpenReading open = opened;
        if (open != null && open.equals(begun) && isHere(open) && !choice.isReader(open.key())) {
            setAside(open);
            choice.lately().tell(new Lately.Told(open.key(), message("told.released"), false));
            screen.draw();
        }
    }

    /** Hands the reading in. The typist is at the next precinct at once; a refusal brings the form back. */
    void handIn(OpenReading open) {
        SheetModel sheet = open.sheet();
        Session session = room.seat().session();
        hush(open.keeping());
        Optional<SheetModel.Stop> stop = sheet.stop(cases.figures().proofWhole(session, sheet.key(), sheet.sheet()));
        if (stop.isPresent()) {
            screen.showStop(stop.get());
            return;
        }
        opened = null;
        choice.drop(sheet.key(), sheet.number());
        choice.lately().tell(new Lately.Told(sheet.key(), message("told.handing-in"), false));
        room.work()
                .run(
                        message("job.hand-in"),
                        progress -> Came.of(
                                cases.protocols().finishReading(session, sheet.key(), sheet.number(), sheet.sheet())),
                        came -> tell(session, sheet.key(), came.text(), came.good()),
                        failure -> bringBack(open, failure));
        room.frame().hush();
        screen.draw();
    }

    /** What became of the act before is over, also where the person is asked first; that a line is not saved is not. */
    private void hush(Keeping<Typed> keeping) {
        if (!keeping.isFailing()) {
            room.frame().hush();
        }
    }

    /** What came of a reading, without any figure. */
    private record Came(String text, boolean good) {
        static Came of(Protocol after) {
            return after.state() == State.FIRST_DONE
                    ? new Came("told.second-due", true)
                    : after.state() == State.DISPUTED
                            ? new Came("told.disputed", false)
                            : new Came(after.state() == State.EXPLAINED ? "told.equal" : "told.equal-found", true);
        }
    }

    private void bringBack(OpenReading open, Exception failure) {
        if (isHere(open)) {
            choice.lately().tell(new Lately.Told(open.key(), message("told.not-handed-in"), false));
            if (opened == null) {
                opened = open;
                screen.draw();
            } else {
                choice.left(open.draft(room.clock().instant()));
            }
        }
        room.frame().trouble(failure);
    }

    /** Takes the person's own latest reading of a protocol back. */
    void takeBack(ProtocolKey key) {
        Session session = room.seat().session();
        room.work()
                .run(
                        message("job.take-back"),
                        progress -> {
                            cases.protocols().takeBackReading(session, key);
                            return key;
                        },
                        done -> tell(session, done, "told.taken-back", false));
    }

    private void tell(Session session, ProtocolKey key, String text, boolean good) {
        if (session.person().equals(choice.person())) {
            choice.lately().tell(new Lately.Told(key, message(text), good));
        }
    }

    private static Message message(String key) {
        return Message.of("desktop.entry", key);
    }
}
