package kz.esep.desktop.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tips;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;

/** The cases, with a filter and a search. */
final class CasePane extends VBox {
    private final ReviewModel model;
    private final ReviewWork work;
    private final ReviewLooks looks;
    private final Speech.Voice voice;
    private final ComboBox<Filter> filter = new ComboBox<>();
    private final ListView<Case> list = new ListView<>();
    private final @Nullable Button all;
    private boolean selecting;

    CasePane(ReviewModel model, ReviewWork work, ReviewLooks looks) {
        super(8);
        this.model = model;
        this.work = work;
        this.looks = looks;
        voice = work.voice();
        filter();
        list.setId("cases");
        list.setAccessibleText(voice.say("cases"));
        list.setCellFactory(made -> new CaseCell());
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> chosen(is));
        list.setPlaceholder(Labels.quiet(voice.say("cases.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        getChildren().addAll(filter, search(), list);
        all = work.may(Permission.ACCEPT) ? acceptAllButton() : null;
        if (all != null) {
            getChildren().add(all);
        }
    }

    private void filter() {
        filter.setId("filter");
        filter.setAccessibleText(voice.say("filter"));
        filter.getItems().setAll(Filter.values());
        filter.setValue(model.cases().filter().get());
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setMinWidth(0);
        filter.setPrefWidth(0);
        filter.setCellFactory(made -> new FilterCell());
        filter.setButtonCell(new FilterCell());
        filter.valueProperty().addListener((seen, was, is) -> {
            model.cases().filter().set(is);
            looks.settle();
        });
    }

    private TextField search() {
        TextField search = new TextField();
        search.setId("search");
        search.setPromptText(voice.say("search.prompt"));
        search.setAccessibleText(voice.say("search"));
        search.setText(model.cases().search().get());
        search.getStyleClass().add("search");
        search.textProperty().addListener(seen -> {
            model.cases().search().set(search.getText());
            looks.settle();
        });
        search.setOnAction(event -> focus());
        return search;
    }

    /** Turns to all that are ready, as the button does. */
    void acceptAll() {
        if (all != null) {
            all.fire();
        }
    }

    private Button acceptAllButton() {
        Button button = Buttons.plain("", () -> {
            model.turnTo(ReviewModel.Task.ACCEPT_ALL);
            model.redraw();
        });
        button.setId("accept-all");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        return button;
    }

    private void chosen(@Nullable Case one) {
        if (!selecting && one != null) {
            looks.choose(one.key());
        }
    }

    /** Shows how many there are, and which is chosen. */
    void draw() {
        selecting = true;
        if (!list.getItems().equals(model.cases().shown())) {
            list.getItems().setAll(model.cases().shown());
        }
        int at = model.at();
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(at - 3, 0));
        } else {
            list.getSelectionModel().clearSelection();
        }
        selecting = false;
        filter.setValue(model.cases().filter().get());
        filter.setButtonCell(new FilterCell());
        if (all != null) {
            int ready = model.cases().ready().size();
            all.setText(voice.say("accept-all", ready));
            all.setDisable(ready == 0);
        }
    }

    void focus() {
        list.requestFocus();
    }

    private final class FilterCell extends ListCell<Filter> {
        @Override
        protected void updateItem(@Nullable Filter item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : voice.say("filter." + item) + "  "
                                    + Numerals.grouped(model.cases().count(item)));
        }
    }

    private final class CaseCell extends ListCell<Case> {
        @Override
        protected void updateItem(@Nullable Case item, boolean empty) {
            super.updateItem(item, empty);
            setPrefWidth(0);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            String state = new Texting(model, voice).state(item);
            String place = where(item.key());
            String said = item.key().precinct() + ", " + state + ", " + place;
            // The list is filled anew with every case that is chosen: what stands there already is not drawn anew.
            if (getGraphic() != null && said.equals(getAccessibleText())) {
                return;
            }
            Label number = Labels.styled(item.key().precinct(), "case-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label where = Labels.styled(place, "quiet", "may-shorten");
            where.setTextOverrun(OverrunStyle.ELLIPSIS);
            setTooltip(Tips.tip(place));
            HBox first = new HBox(8, number, where);
            first.setAlignment(Pos.CENTER_LEFT);
            setGraphic(new VBox(2, first, item.kind().mark().with(state)));
            setAccessibleText(said);
        }

        private String where(ProtocolKey key) {
            Election election = work.election();
            Precinct precinct = election.precinct(key.precinct());
            String place = work.room().speech().say(precinct.place());
            return election.contestsOf(key.precinct()).size() > 1
                    ? work.room().speech().say(election.contest(key.contest()).name()) + " · " + place
                    : place;
        }
    }
}
