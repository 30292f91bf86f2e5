package kz.esep.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.tally.Drafts;
import kz.esep.tally.Due;
import kz.esep.tally.Finding;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.State;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Typing protocols: a precinct's number, Enter, the figures. The paper is opened and handed in behind the typist's back,
 * so that no key waits for the disk.
 */
public final class EntryPlace implements Place {
    private static final String TEXTS = "desktop.entry";

    private final Room room;
    private final EntryCases cases;
    private final ChoiceModel choice;
    private @Nullable Opened opened;
    private @Nullable ChoiceView choiceView;
    private @Nullable SheetView sheetView;

    /** A reading that is being typed, and whose it is. */
    private record Opened(String person, SheetModel sheet, Keeping keeping) {}

    public EntryPlace(Room room, EntryCases cases) {
        this.room = room;
        this.cases = cases;
        choice = new ChoiceModel(cases);
        choice.onChange(() -> {
            if (choiceView != null) {
                choiceView.update();
            }
        });
    }

    @Override
    public String id() {
        return "protocols";
    }

    @Override
    public Message title() {
        return Message.of(TEXTS, "protocols");
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT_3;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.ENTER);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return choice.waiting();
    }

    @Override
    public Parent show() {
        Opened open = current();
        if (open == null) {
            ChoiceView view = new ChoiceView(room, cases, choice, new ChoiceActs());
            choiceView = view;
            sheetView = null;
            return view;
        }
        SheetView view = new SheetView(room, cases, open.sheet(), new SheetActs(open));
        sheetView = view;
        choiceView = null;
        return view;
    }

    /** The open reading of who sits here; another person's is forgotten, its draft is kept. */
    private @Nullable Opened current() {
        String person = room.seat().session().person();
        choice.begin(person);
        if (opened != null && !opened.person().equals(person)) {
            opened = null;
        }
        return opened;
    }

    @Override
    public void leave() {
        Opened open = opened;
        if (open != null) {
            try {
                open.keeping().now(room.seat().session(), open.sheet().typed());
            } catch (RuntimeException e) {
                room.frame().trouble(e);
            }
        }
    }

    @Override
    public void refresh() {
        if (!room.seat().may(Permission.ENTER)) {
            return;
        }
        Session session = room.seat().session();
        choice.begin(session.person());
        room.work().run(Message.of(TEXTS, "job.look"), progress -> choice.look(session), choice::show);
    }

    @Override
    public void open(String what) {
        String person = room.seat().session().person();
        choice.begin(person);
        Opened open = current();
        ProtocolKey key = ProtocolKey.of(what).orElse(null);
        if (open != null && !open.sheet().key().equals(key)) {
            leaveSheet(open);
        }
        if (key == null) {
            choice.type(what);
        } else {
            choice.choose(key);
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(Message.of(TEXTS, "finish"), Shortcut.ctrl(KeyCode.ENTER), this::finish),
                new Action(Message.of(TEXTS, "next"), Shortcut.ctrl(KeyCode.N), this::chooseNext),
                new Action(Message.of(TEXTS, "take-back"), Shortcut.ctrl(KeyCode.T), () -> {
                    if (choiceView != null) {
                        choiceView.askToTakeBack();
                    }
                }));
    }

    private void chooseNext() {
        if (opened == null) {
            choice.next()
                    .ifPresentOrElse(
                            choice::choose, () -> room.frame().tell(Notice.remark(Message.of(TEXTS, "next.none"))));
        }
    }

    private void finish() {
        SheetView view = sheetView;
        Opened open = opened;
        if (view != null && open != null) {
            view.commit();
            handIn(open);
        }
    }

    /** What the choice asks for. */
    private final class ChoiceActs implements ChoiceView.Acts {
        @Override
        public void go(ProtocolKey key) {
            Due due = choice.due(key);
            switch (due.kind()) {
                case READ, GO_ON -> begin(key, due.number());
                case SETTLE -> room.frame().go("disputes", key.word());
                case BEING_READ, ANOTHER_READER, OTHERS_READ, OTHERS_SETTLE, SETTLED -> {}
            }
        }

        @Override
        public void takeBack(ProtocolKey key) {
            Session session = room.seat().session();
            room.work()
                    .run(
                            Message.of(TEXTS, "job.take-back"),
                            progress -> {
                                cases.protocols().takeBackReading(session, key);
                                return key;
                            },
                            done -> tell(session, done, "told.taken-back", false));
        }
    }

    /** Shows the form at once; the paper is opened meanwhile. */
    private void begin(ProtocolKey key, int number) {
        Session session = room.seat().session();
        Optional<Typed> draft = choice.draft(key, number);
        SheetModel sheet =
                new SheetModel(key, number, cases.paper(key), draft.orElseGet(() -> new Typed(new TreeMap<>(), "")));
        Keeping keeping =
                new Keeping(room.work(), (who, typed) -> cases.drafts().save(who, key, number, typed));
        Opened open = new Opened(session.person(), sheet, keeping);
        Typed first = sheet.typed();
        room.work()
                .run(
                        Message.of(TEXTS, "job.open"),
                        progress -> {
                            cases.protocols().startReading(session, key, number);
                            if (draft.isEmpty()) {
                                cases.drafts().save(session, key, number, first);
                            }
                            return open;
                        },
                        done -> {},
                        failure -> giveUp(open, failure));
        opened = open;
        choice.type("");
        room.frame().hush();
        room.frame().show();
        focus();
    }

    private void giveUp(Opened open, Exception failure) {
        if (isOpen(open)) {
            opened = null;
            room.frame().show();
            focus();
        }
        room.frame().trouble(failure);
    }

    private boolean isOpen(Opened one) {
        return opened != null && opened.sheet() == one.sheet();
    }

    /** Brings the new screen up at once, so that the next key finds its field. */
    private void focus() {
        if (sheetView != null) {
            sheetView.focus();
        } else if (choiceView != null) {
            choiceView.focus();
        }
    }

    /** What the form asks for. */
    private final class SheetActs implements SheetView.Acts {
        private final Opened open;

        SheetActs(Opened open) {
            this.open = open;
        }

        @Override
        public void keep() {
            open.keeping().later(room.seat().session(), open.sheet().typed());
        }

        @Override
        public void prove(boolean whole) {
            Session session = room.seat().session();
            SheetModel sheet = open.sheet();
            var typed = sheet.sheet();
            room.work()
                    .run(
                            Message.of(TEXTS, "job.prove"),
                            progress -> cases.figures().proof(session, sheet.key(), typed),
                            found -> proved(open, found, whole));
        }

        @Override
        public void leave() {
            leaveSheet(open);
            room.frame().show();
            focus();
        }

        @Override
        public void finish() {
            EntryPlace.this.finish();
        }
    }

    private void proved(Opened open, List<Finding> found, boolean whole) {
        if (isOpen(open)) {
            if (whole) {
                open.sheet().found(found);
            } else {
                open.sheet().foundLess(found);
            }
            if (sheetView != null) {
                sheetView.showFindings();
            }
        }
    }

    private void leaveSheet(Opened open) {
        SheetModel sheet = open.sheet();
        open.keeping().later(room.seat().session(), sheet.typed());
        opened = null;
        choice.left(new Drafts.Draft(sheet.key(), sheet.number(), room.clock().instant(), sheet.typed()));
    }

    /** Hands the reading in. The typist is at the next precinct at once; a refusal brings the form back. */
    private void handIn(Opened open) {
        SheetModel sheet = open.sheet();
        Session session = room.seat().session();
        Optional<SheetModel.Stop> stop = sheet.stop(cases.figures().proofWhole(session, sheet.key(), sheet.sheet()));
        if (stop.isPresent()) {
            if (sheetView != null) {
                sheetView.showStop(stop.get());
            }
            return;
        }
        opened = null;
        choice.drop(sheet.key(), sheet.number());
        choice.tell(new ChoiceModel.Told(sheet.key(), Message.of(TEXTS, "told.handing-in"), false));
        room.work()
                .run(
                        Message.of(TEXTS, "job.hand-in"),
                        progress -> Came.of(
                                cases.protocols().finishReading(session, sheet.key(), sheet.number(), sheet.sheet())),
                        came -> tell(session, sheet.key(), came.text(), came.good()),
                        failure -> bringBack(open, failure));
        room.frame().hush();
        room.frame().show();
        focus();
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

    private void tell(Session session, ProtocolKey key, String text, boolean good) {
        if (session.person().equals(choice.person())) {
            choice.tell(new ChoiceModel.Told(key, Message.of(TEXTS, text), good));
        }
    }

    private void bringBack(Opened open, Exception failure) {
        SheetModel sheet = open.sheet();
        if (open.person().equals(choice.person())) {
            choice.tell(new ChoiceModel.Told(sheet.key(), Message.of(TEXTS, "told.not-handed-in"), false));
            if (opened == null) {
                opened = open;
                room.frame().show();
                focus();
            } else {
                choice.left(new Drafts.Draft(
                        sheet.key(), sheet.number(), room.clock().instant(), sheet.typed()));
            }
        }
        room.frame().trouble(failure);
    }
}
