package kz.esep.desktop.review;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;

/** The desk: the cases, the protocol, and what to do with it. */
final class ReviewView extends VBox {
    private final ReviewModel model;
    private final CasePane cases;
    private final PaperPane paper;
    private final ToDoPane todo;
    private final InvalidationListener drawing = seen -> draw();

    ReviewView(ReviewModel model, ReviewWork work, ReviewLooks looks) {
        this.model = model;
        cases = new CasePane(model, work, looks);
        paper = new PaperPane(model, work);
        todo = new ToDoPane(model, work, cases::focus);
        getStyleClass().addAll("place", "review");
        getStylesheets().add(String.valueOf(ReviewView.class.getResource("review.css")));
        Columns columns = new Columns(cases, paper, todo);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(Labels.title(work.voice().say("title")), columns);
        model.drawn().addListener(new WeakInvalidationListener(drawing));
        draw();
        Platform.runLater(model.task() == ReviewModel.Task.CORRECT ? todo::focus : cases::focus);
    }

    private void draw() {
        model.drawn().get();
        cases.draw();
        paper.draw();
        todo.draw();
    }

    /** Does what the main button of the right column does. */
    void main() {
        todo.main();
    }

    /** Shows what is ready to be accepted, if anything is. */
    void acceptAll() {
        cases.acceptAll();
    }

    /** Shows the next way to look at the protocol. */
    void turnPaper() {
        List<ReviewModel.Paper> ways = List.of(ReviewModel.Paper.values());
        int now = ways.indexOf(model.paper().get());
        model.paper().set(ways.get((now + 1) % ways.size()));
    }

    /** Takes the focus from the list to the protocol, to what is to be done, and back. */
    void nextColumn() {
        if (Focus.isIn(cases)) {
            paper.focus();
        } else if (Focus.isIn(paper)) {
            todo.focus();
        } else {
            cases.focus();
        }
    }
}
