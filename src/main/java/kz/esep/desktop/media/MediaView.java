package kz.esep.desktop.media;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.form.SearchField;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The lines of a part at the left; beside them the chosen one with what can be done, or the form that is being typed. */
final class MediaView extends HBox {
    private final Speech.Voice voice;
    private final MediaModel model;
    private final MediaWork work;
    private final ListView<Line> list = new ListView<>();
    private final SearchField search;
    private final FactsPane facts;
    private final StackPane side = new StackPane();
    private final InvalidationListener turning = seen -> turn();
    private @Nullable ActPane form;
    private boolean begun;

    MediaView(Speech.Voice voice, MediaModel model, MediaWork work) {
        super(16);
        this.voice = voice;
        this.model = model;
        this.work = work;
        getStyleClass().add("media");
        getStylesheets().add(String.valueOf(MediaView.class.getResource("media.css")));
        search = new SearchField("media-search", voice.say("search"), "", model::search, list);
        facts = new FactsPane(voice, model, work);
        list();
        VBox left = new VBox(8, search, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        side.getStyleClass().add("media-side");
        side.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                Focus.on(list);
                event.consume();
            }
        });
        getChildren().setAll(left, side);
        work.act().addListener(new WeakInvalidationListener(turning));
        model.onChange(this::draw);
        draw();
    }

    private void list() {
        list.setId("media-lines");
        list.setAccessibleText(voice.say("section." + model.section()));
        list.setItems(model.lines());
        list.setPlaceholder(Labels.quiet(voice.say("looking")));
        list.setCellFactory(made -> new LineCell());
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.id());
                facts.draw();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    }

    private final class LineCell extends LinedCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label title = Labels.text(voice.speech().say(line.title()));
            VBox lines = new VBox(2, title);
            title.getStyleClass().add(line.isHead() ? "media-head" : "media-line");
            var more = line.more();
            if (more != null) {
                lines.getChildren().add(Labels.quiet(voice.speech().say(more)));
            }
            lines.getStyleClass().add(line.isHead() || model.section() == Section.LOG ? "media-outer" : "media-inner");
            setGraphic(lines);
            setAccessibleText(model.text(line));
        }
    }

    private void listKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            facts.focusFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.SLASH || event.getCode() == KeyCode.DIVIDE) {
            search();
            event.consume();
        }
    }

    private void draw() {
        if (model.known().isEmpty()) {
            return;
        }
        Label empty = Labels.text(voice.say("empty." + model.section()));
        empty.getStyleClass().add("part-title");
        String toDo = model.mayKeep() ? "empty.todo." + model.section() : "empty.wait";
        VBox placeholder = new VBox(8, empty, Labels.quiet(voice.say(toDo)));
        placeholder.getStyleClass().add("media-empty");
        list.setPlaceholder(placeholder);
        model.chosen().ifPresent(line -> {
            list.getSelectionModel().select(line);
            list.scrollTo(line);
        });
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        facts.draw();
        if (!begun) {
            begun = true;
            turn();
        }
    }

    /** From what is chosen to a form and back. */
    private void turn() {
        Act act = work.act().get();
        form = null;
        if (act == null) {
            show(facts);
            Focus.on(list);
        } else {
            ActPane made = new ActPane(voice, model, work, act);
            form = made;
            show(made);
        }
    }

    private void show(Node part) {
        side.getChildren().setAll(part);
    }

    /** Does what is typed; where nothing is being typed, begins the first thing that can be done. */
    void onward() {
        ActPane typed = form;
        if (typed != null) {
            typed.record();
        } else {
            model.acts().stream().findFirst().ifPresent(work::begin);
        }
    }

    void search() {
        search.begin();
    }
}
