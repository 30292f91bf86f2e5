package kz.esep.desktop.review;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** What is to be done with the chosen protocol. The main button stands below, always in sight. */
final class ToDoPane extends VBox {
    private final ReviewModel model;
    private final ReviewWork work;
    private final Runnable leave;
    private final Speech.Voice voice;
    private final Scroll scroll = new Scroll();
    private final VBox bottom = new VBox(8);
    private @Nullable Part shown;
    private ReviewModel.Task turned = ReviewModel.Task.JUDGE;

    /** The column scrolls with the focus, so that the field that is typed in is in sight. */
    private static final class Scroll extends ScrolledPage {
        Scroll() {
            getStyleClass().add("to-do");
        }
    }

    /** What stands in the column. */
    interface Part {
        Node body();

        /** What stands below it. */
        Node foot();

        /** Where work begins; null when there is nothing to type. */
        @Nullable
        Node first();

        /** Does what the main button does. */
        void main();
    }

    /**
     * The column.
     *
     * @param leave takes the focus to the list, when nothing is left to do here
     */
    ToDoPane(ReviewModel model, ReviewWork work, Runnable leave) {
        super(8);
        this.model = model;
        this.work = work;
        this.leave = leave;
        voice = work.voice();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bottom.getStyleClass().add("to-do-foot");
        getChildren().addAll(scroll, bottom);
    }

    void draw() {
        boolean had = Focus.isIn(this) || (turned != model.task() && model.task() != ReviewModel.Task.JUDGE);
        turned = model.task();
        Case chosen = model.chosen().orElse(null);
        Part part = part(chosen);
        shown = part;
        VBox body = new VBox(12);
        if (chosen != null && model.task() != ReviewModel.Task.ACCEPT_ALL) {
            body.getChildren().add(head(chosen));
        }
        if (part == null) {
            body.getChildren().add(Labels.empty(voice.say("empty"), voice.say("empty.hint")));
            bottom.getChildren().clear();
        } else {
            body.getChildren().add(part.body());
            bottom.getChildren().setAll(part.foot());
        }
        body.getStyleClass().add("to-do-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
        if (had) {
            Platform.runLater(this::focus);
        }
    }

    private HBox head(Case chosen) {
        HBox head = new HBox(
                12,
                Labels.heading(chosen.key().precinct()),
                chosen.kind().mark().with(new Texting(model, voice).state(chosen)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private @Nullable Part part(@Nullable Case chosen) {
        if (model.task() == ReviewModel.Task.ACCEPT_ALL) {
            return new AcceptAllPart(model, work);
        }
        if (chosen == null) {
            return null;
        }
        if (model.task() == ReviewModel.Task.CORRECT) {
            return new CorrectionPart(model, work, chosen);
        }
        return switch (chosen.kind()) {
            case DISPUTED -> new DisputePart(model, work, chosen);
            case READING -> new ReleasePart(model, work, chosen);
            case CORRECTION -> new WaitingPart(voice.say("correction.reading"));
            case ERROR, WARNING, READY, ACCEPTED ->
                model.review()
                        .<Part>map(review -> new JudgePart(model, work, chosen, review))
                        .orElse(new WaitingPart(""));
        };
    }

    void main() {
        Part part = shown;
        if (part != null) {
            part.main();
        }
    }

    /** Takes the focus to where work begins. */
    void focus() {
        Part part = shown;
        Node first = part == null ? null : part.first();
        if (first == null) {
            leave.run();
        } else {
            first.requestFocus();
        }
    }

    /** Nothing can be done here now. */
    private record WaitingPart(String words) implements Part {
        @Override
        public Node body() {
            return Labels.text(words);
        }

        @Override
        public Node foot() {
            return new HBox();
        }

        @Override
        public @Nullable Node first() {
            return null;
        }

        @Override
        public void main() {}
    }
}
