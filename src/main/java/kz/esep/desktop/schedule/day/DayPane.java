package kz.esep.desktop.schedule.day;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.day.PrecinctProgress;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The chosen precinct: the form of what it tells in the chosen stage, and what it has told so far. */
final class DayPane extends ScrolledPage {
    private final DayModel model;
    private final DayWork work;
    private final Speech.Voice voice;
    private final DayLooks looks;
    private final Runnable chosen;
    private final TextField number = new TextField();
    private final VBox fields = new VBox(8);
    private final VBox facts = new VBox(8);
    private final Label refusal = Labels.refusal();
    private final Label told = Mark.GOOD.with("");
    private final InvalidationListener telling = seen -> tell();
    private String shownNumber = "";
    private @Nullable Drawn drawn;
    private @Nullable Node first;
    private @Nullable Button act;

    /** What the form depends on: as long as it stays, it stays with where the focus is. */
    private record Drawn(Stage stage, String precinct, boolean recorded, boolean asked) {}

    /**
     * A pane.
     *
     * @param chosen called when another precinct was chosen here
     */
    DayPane(DayModel model, DayWork work, Speech.Voice voice, Runnable chosen) {
        this.model = model;
        this.work = work;
        this.voice = voice;
        this.chosen = chosen;
        looks = new DayLooks(voice);
        getStyleClass().add("day-pane");
        prepareNumber();
        told.setWrapText(true);
        told.setId("day-told");
        told.managedProperty().bind(told.visibleProperty());
        VBox card = new VBox(8);
        card.getStyleClass().add("card");
        if (model.mayKeep()) {
            card.getChildren().addAll(Labels.over(voice.say("number"), number), fields, refusal, told);
        }
        card.getChildren().add(facts);
        setContent(card);
        work.told().addListener(new WeakInvalidationListener(telling));
        tell();
    }

    private void prepareNumber() {
        number.setId("day-number");
        number.focusedProperty().addListener((seen, was, is) -> {
            if (is) {
                number.selectAll();
            }
        });
        number.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                find();
                event.consume();
            }
        });
    }

    /** Goes to the typed precinct, and on to what it tells. */
    private void find() {
        model.numbered(number.getText())
                .ifPresentOrElse(
                        one -> {
                            model.choose(one.precinct().id());
                            shownNumber = "";
                            work.hush();
                            chosen.run();
                            focusForm();
                        },
                        () -> work.refuse(DayModel.message(
                                "number.unknown", number.getText().strip())));
    }

    private void tell() {
        DayWork.Told now = work.told().get();
        String text = now == null ? "" : voice.speech().say(now.text());
        boolean refused = now != null && now.refused();
        refusal.setText(refused ? text : "");
        told.setText(text);
        told.setVisible(now != null && !refused);
    }

    /** Shows what is chosen now. */
    void draw() {
        model.chosen().ifPresent(precinct -> {
            work.take(precinct);
            showNumber(precinct.precinct().id());
            facts.getChildren().setAll(new DayFacts(model, precinct, voice).parts());
            if (model.mayPrint()) {
                facts.getChildren().add(print());
            }
            Stage stage = model.stage();
            Drawn wanted =
                    new Drawn(stage, precinct.precinct().id(), stage.isRecorded(precinct), stage.isAsked(precinct));
            if (model.mayKeep() && !wanted.equals(drawn)) {
                drawn = wanted;
                fields.getChildren().setAll(form(precinct));
            }
        });
    }

    private Button print() {
        String paper = model.stage().kind() == Stage.Kind.OPENING ? "print.opening" : "print.turnout";
        Button button = Buttons.plain(voice.say(paper), model::print);
        button.setId("day-print");
        return button;
    }

    /** Shows which precinct is chosen; a number that somebody is typing stays. */
    private void showNumber(String id) {
        if (!id.equals(shownNumber)) {
            shownNumber = id;
            number.setText(id);
            number.selectAll();
        }
    }

    private List<Node> form(PrecinctProgress precinct) {
        first = null;
        act = null;
        Stage stage = model.stage();
        if (!stage.isAsked(precinct)) {
            return List.of(Labels.quiet(voice.say("not-asked." + stage.kind().name())));
        }
        boolean recorded = stage.isRecorded(precinct);
        List<Node> parts = new ArrayList<>();
        Label heading = Labels.heading(looks.name(stage));
        heading.setId("day-stage");
        parts.add(heading);
        DayForm.fields(stage.kind()).forEach(field -> parts.add(field(field)));
        if (recorded) {
            parts.add(Labels.quiet(voice.say("correct.hint")));
            parts.add(field(DayForm.Field.REASON));
        }
        Button button = recorded
                ? Buttons.plain(voice.say("correct"), this::record)
                : Buttons.primary(voice.say("record"), this::record);
        button.setId("day-record");
        act = button;
        parts.add(button);
        return parts;
    }

    private Node field(DayForm.Field field) {
        TextField typed = new TextField();
        typed.setId("day-" + field.name());
        typed.textProperty().bindBidirectional(work.form().of(field));
        typed.getStyleClass().addAll(field == DayForm.Field.REASON ? List.of() : List.of("count-field"));
        if (field == DayForm.Field.VOTED) {
            typed.addEventFilter(KeyEvent.KEY_PRESSED, this::overTheList);
        }
        LineKeys.on(typed);
        if (first == null) {
            first = typed;
        }
        return over(voice.say("field." + field.name()), typed);
    }

    /** A field under its name, which may take several lines. */
    private static Node over(String name, TextField typed) {
        Label label = Labels.text(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(typed);
        typed.setAccessibleText(name);
        return new VBox(4, label, typed);
    }

    /** Enter after the turnout skips the list, which seldom changes. */
    private void overTheList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && act != null
                && drawn != null
                && !drawn.recorded()) {
            Focus.on(act);
            event.consume();
        }
    }

    /** Records what is typed; then the next precinct that waits is proposed. */
    void record() {
        model.chosen()
                .filter(model.stage()::isAsked)
                .ifPresent(precinct -> work.record(precinct, () -> {
                    model.next();
                    chosen.run();
                    focusNumber();
                }));
    }

    /** Takes the focus to the form; to the number where nothing is asked. */
    void focusForm() {
        Focus.on(first == null ? number : first);
    }

    /** Takes the focus to the number, which is replaced by what is typed next. */
    void focusNumber() {
        number.selectAll();
        Focus.on(number);
    }
}
