package kz.esep.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen document: printing it, or the form for a copy or a posting. */
final class IssuePane extends VBox {
    private final Room room;
    private final PaperModel model;
    private final IssueModel issue;
    private final Speech.Voice voice;
    private final InvalidationListener drawing = seen -> draw();
    private @Nullable Node first;
    private @Nullable Drawn drawn;

    /** What the parts depend on: as long as it stays, they stay with what is typed and where the focus is. */
    private record Drawn(
            boolean official,
            boolean draft,
            IssueModel.Panel panel,
            @Nullable List<String> printers,
            int copies) {}

    IssuePane(Room room, PaperModel model, IssueModel issue) {
        super(8);
        this.room = room;
        this.model = model;
        this.issue = issue;
        voice = room.speech().voice("desktop.paper");
        getStyleClass().add("card");
        issue.panel().addListener(new WeakInvalidationListener(drawing));
        issue.printer().names().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    void draw() {
        PaperRow row = model.chosen().orElse(null);
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        boolean official = row.paper().kind().isOfficial();
        boolean draft = row.paper().kind().isDraft();
        IssueModel.Panel panel = official ? issue.panel().get() : IssueModel.Panel.PRINT;
        Drawn wanted = new Drawn(official, draft, panel, issue.printer().names().get(), model.copies());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            boolean focused = hasFocus();
            getChildren()
                    .setAll(
                            switch (panel) {
                                case PRINT -> printing(official, draft);
                                case HAND_OUT -> handingOut();
                                case POST -> posting();
                            });
            if (focused) {
                focusFirst();
            }
        }
    }

    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    private void focusFirst() {
        Node there = first;
        if (there != null) {
            Focus.on(there);
        }
    }

    private List<Node> printing(boolean official, boolean draft) {
        List<Node> parts = new ArrayList<>();
        if (draft) {
            parts.add(new LanguageChoice(voice.say("language"), voice, model.language()));
        }
        PrinterModel printer = issue.printer();
        Button save = Buttons.plain(voice.say("save"), this::save);
        save.setId("save");
        FlowPane acts = new FlowPane(8, 8);
        if (printer.isThere()) {
            parts.add(new PrinterChoice(voice, printer));
            Button print = Buttons.primary(voice.say("print"), this::print);
            print.setId("print");
            acts.getChildren().add(print);
        } else if (printer.names().get() != null) {
            Label none = Mark.WARNING.with(voice.say("printers.none"));
            none.setWrapText(true);
            none.setMinHeight(USE_PREF_SIZE);
            none.setId("no-printer");
            parts.add(none);
        }
        acts.getChildren().add(save);
        if (official) {
            acts.getChildren().add(button("hand-out", IssueModel.Panel.HAND_OUT));
            acts.getChildren().add(button("post", IssueModel.Panel.POST));
        }
        parts.add(acts);
        first = acts.getChildren().getFirst();
        return parts;
    }

    private Button button(String key, IssueModel.Panel panel) {
        Button button = Buttons.plain(voice.say(key), () -> turnTo(panel));
        button.setId(key);
        return button;
    }

    private List<Node> handingOut() {
        HolderChoice holder = new HolderChoice(voice, issue.form().holder);
        TypedField name = new TypedField("copy-name", voice.say("copy.name"), issue.form().name);
        name.field().textProperty().subscribe(typed -> issue.whose(typed, name::explain));
        FlowPane acts = new FlowPane(8, 8);
        if (issue.printer().isThere()) {
            Button print = Buttons.primary(voice.say("copy.print"), issue::handOut);
            print.setId("copy-print");
            acts.getChildren().add(print);
        }
        Button save = Buttons.plain(voice.say("copy.save"), this::saveCopy);
        save.setId("copy-save");
        acts.getChildren().addAll(save, back());
        name.field().setOnAction(event -> acts.getChildren().getFirst().requestFocus());
        first = holder.chosen();
        long next = model.copies() + 1L;
        return List.of(
                Labels.heading(voice.say("copy.number", next)),
                new LanguageChoice(voice.say("copy.language"), voice, model.language()),
                holder,
                name,
                Labels.quiet(voice.say("copy.hint")),
                acts);
    }

    private void saveCopy() {
        room.dialogs()
                .newFile(voice.say("save.title"), "copy-" + (model.copies() + 1) + ".pdf")
                .ifPresent(issue::handOut);
    }

    private List<Node> posting() {
        TextField time = new TextField();
        time.setId("post-time");
        time.textProperty().bindBidirectional(issue.form().time);
        TextField place = new TextField();
        place.setId("post-place");
        place.textProperty().bindBidirectional(issue.form().place);
        Button post = Buttons.primary(voice.say("post.now"), issue::post);
        post.setId("post-now");
        time.setOnAction(event -> place.requestFocus());
        place.setOnAction(event -> post.requestFocus());
        first = time;
        return List.of(
                Labels.heading(voice.say("post")),
                Labels.over(voice.say("post.time"), time),
                Labels.over(voice.say("post.place"), place),
                Labels.quiet(voice.say("post.hint")),
                new FlowPane(8, 8, post, back()));
    }

    private Button back() {
        return Buttons.plain(voice.say("back"), () -> turnTo(IssueModel.Panel.PRINT));
    }

    /** Turns to a form, or back, and takes the focus there. */
    void turnTo(IssueModel.Panel panel) {
        PaperRow row = model.chosen().orElse(null);
        if (row != null
                && panel != IssueModel.Panel.PRINT
                && !row.paper().kind().isOfficial()) {
            String key = panel == IssueModel.Panel.POST ? "posting.not-official" : "copy.not-official";
            room.frame()
                    .tell(Notice.refused(Message.of("paper", key, row.paper().name())));
            return;
        }
        issue.turnTo(panel);
        draw();
        focusFirst();
    }

    void print() {
        if (issue.printer().isThere()) {
            issue.print();
        } else {
            save();
        }
    }

    void save() {
        model.chosen()
                .flatMap(row -> room.dialogs().newFile(voice.say("save.title"), row.fileName()))
                .ifPresent(issue::save);
    }
}
