package kz.esep.desktop.schedule.sitting;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;

/**
 * When a sitting is to be and what it is about. Enter adds a typed point to the agenda, Backspace in the empty field takes
 * the last one back. With less than 48 hours left it asks why that is.
 */
final class CallForm extends VBox {
    private final SittingModel model;
    private final SittingForm form;
    private final VBox points = new VBox(2);
    private final VBox shortNotice = new VBox(8);
    private final List<Node> whenShort;
    private final InvalidationListener judging = seen -> judge();
    private final InvalidationListener listing = seen -> list();

    CallForm(SittingModel model, Speech.Voice voice) {
        super(8);
        this.model = model;
        form = model.form();
        Label warning = Mark.WARNING.with(voice.say("notice.short"));
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        warning.setId("sitting-short");
        whenShort = List.of(warning, SittingPane.typed("sitting-urgent", voice.say("urgent"), form.urgent));
        TextField point = new TextField();
        point.setId("sitting-point");
        point.textProperty().bindBidirectional(form.point);
        point.addEventFilter(KeyEvent.KEY_PRESSED, event -> pointKey(point, event));
        Node typing = Labels.over(voice.say("point"), point);
        getChildren()
                .addAll(
                        SittingPane.typed("sitting-day", voice.say("day"), form.day),
                        SittingPane.typed("sitting-time", voice.say("time"), form.time),
                        shortNotice,
                        Labels.quiet(voice.say("agenda")),
                        points,
                        typing,
                        Labels.quiet(voice.say("point.hint")));
        form.day.addListener(new WeakInvalidationListener(judging));
        form.time.addListener(new WeakInvalidationListener(judging));
        form.agenda.addListener(new WeakInvalidationListener(listing));
        judge();
        list();
    }

    private void judge() {
        boolean asks = form.isShort(model.now(), model.offset());
        shortNotice.getChildren().setAll(asks ? whenShort : List.of());
    }

    private void list() {
        points.getChildren().clear();
        for (int i = 0; i < form.agenda.size(); i++) {
            points.getChildren().add(Labels.text((i + 1) + ". " + form.agenda.get(i)));
        }
    }

    private void pointKey(TextField field, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            if (!form.takePoint()) {
                field.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            field.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !form.agenda.isEmpty()) {
            form.point.set(form.agenda.removeLast());
            field.end();
            event.consume();
        }
    }
}
