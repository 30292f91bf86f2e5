package kz.esep.desktop.entry;

import java.util.List;
import java.util.Set;
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
import kz.esep.tally.Due;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Typing protocols: a precinct's number, Enter, the figures. */
public final class EntryPlace implements Place {
    private static final String TEXTS = "desktop.entry";

    private final Room room;
    private final EntryCases cases;
    private final ChoiceModel choice;
    private final ReadingWork work;
    private @Nullable ChoiceView choiceView;
    private @Nullable SheetView sheetView;

    public EntryPlace(Room room, EntryCases cases) {
        this.room = room;
        this.cases = cases;
        choice = new ChoiceModel(cases);
        choice.onChange(() -> {
            if (choiceView != null) {
                choiceView.update();
            }
        });
        work = new ReadingWork(room, cases, choice, new Screen());
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
        OpenReading open = work.current();
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

    @Override
    public void leave() {
        work.keepNow();
    }

    @Override
    public @Nullable Message unwritten() {
        OpenReading open = work.opened();
        return open != null && open.keeping().isFailing()
                ? Message.of(TEXTS, "unwritten", open.key().precinct())
                : null;
    }

    @Override
    public void refresh() {
        if (!room.seat().may(Permission.ENTER)) {
            return;
        }
        Session session = room.seat().session();
        choice.begin(session.person());
        room.work().run(Message.of(TEXTS, "job.look"), progress -> choice.look(session), seen -> {
            choice.show(seen);
            work.follow();
        });
    }

    @Override
    public void open(String what) {
        OpenReading open = work.current();
        ProtocolKey key = ProtocolKey.of(what).orElse(null);
        if (open != null && !open.key().equals(key)) {
            work.leave(open);
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
                new Action(Message.of(TEXTS, "jump"), Shortcut.ctrl(KeyCode.G), () -> {
                    if (sheetView != null) {
                        sheetView.goToLine();
                    }
                }),
                new Action(Message.of(TEXTS, "take-back"), Shortcut.ctrl(KeyCode.T), () -> {
                    if (choiceView != null) {
                        choiceView.askToTakeBack();
                    }
                }));
    }

    private void chooseNext() {
        if (work.opened() == null) {
            choice.next()
                    .ifPresentOrElse(
                            choice::choose, () -> room.frame().tell(Notice.remark(Message.of(TEXTS, "next.none"))));
        }
    }

    private void finish() {
        SheetView view = sheetView;
        OpenReading open = work.opened();
        if (view != null && open != null) {
            view.commit();
            work.handIn(open);
        }
    }

    /** Brings the new screen up at once, so that the next key finds its field. */
    private void draw() {
        room.frame().show();
        if (sheetView != null) {
            sheetView.focus();
        } else if (choiceView != null) {
            choiceView.focus();
        }
    }

    /** What the work behind it asks for. */
    private final class Screen implements ReadingWork.Screen {
        @Override
        public void draw() {
            EntryPlace.this.draw();
        }

        @Override
        public void showFindings() {
            if (sheetView != null) {
                sheetView.showFindings();
            }
        }

        @Override
        public void showStop(SheetModel.Stop stop) {
            if (sheetView != null) {
                sheetView.showStop(stop);
            }
        }
    }

    /** What the choice asks for. */
    private final class ChoiceActs implements ChoiceView.Acts {
        @Override
        public void go(ProtocolKey key) {
            Due due = choice.due(key);
            switch (due.kind()) {
                case READ, GO_ON -> work.begin(key, due.number());
                case SETTLE -> room.frame().go("disputes", key.word());
                case BEING_READ, ANOTHER_READER, COUNTED, OTHERS_READ, OTHERS_SETTLE, SETTLED -> {}
            }
        }

        @Override
        public void takeBack(ProtocolKey key) {
            work.takeBack(key);
        }
    }

    /** What the form asks for. */
    private final class SheetActs implements SheetView.Acts {
        private final OpenReading open;

        SheetActs(OpenReading open) {
            this.open = open;
        }

        @Override
        public void keep() {
            open.keeping().later(room.seat().session(), open.sheet().typed());
        }

        @Override
        public void prove(boolean whole) {
            work.prove(open, whole);
        }

        @Override
        public void leave() {
            work.leave(open);
            draw();
        }

        @Override
        public void finish() {
            EntryPlace.this.finish();
        }
    }
}
