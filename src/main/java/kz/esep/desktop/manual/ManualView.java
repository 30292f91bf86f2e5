package kz.esep.desktop.manual;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Speech;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** The manual: pages on the left, found by any word in them, and the page. */
public final class ManualView extends BorderPane {
    private final Lists lists;
    private final ListView<Page> contents = new ListView<>();
    private final ScrollPane paper = new Scrolled();
    private final Page first;

    /**
     * The manual, open at a page.
     *
     * @param pages ids; the first of them that is there is shown, or the first page when none is
     */
    public ManualView(Speech speech, Lists lists, List<String> pages) {
        this.lists = lists;
        getStyleClass().addAll("shell", "manual");
        Speech.Voice voice = speech.voice("desktop.manual");
        List<Page> all = Page.all(speech.language());
        FilteredList<Page> shown = new FilteredList<>(FXCollections.observableArrayList(all));
        TextField search = TextFields.createClearableTextField();
        search.setPromptText(voice.say("search"));
        search.setAccessibleText(voice.say("search"));
        search.textProperty().addListener(seen -> {
            shown.setPredicate(one -> has(one, search.getText()));
            contents.getSelectionModel().selectFirst();
        });
        contents.setItems(shown);
        contents.setAccessibleText(voice.say("contents"));
        contents.setCellFactory(made -> new TitleCell());
        contents.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> open(is));
        VBox.setVgrow(contents, Priority.ALWAYS);
        VBox left = new VBox(8, search, contents);
        left.getStyleClass().add("manual-contents");
        paper.setFitToWidth(true);
        paper.setFocusTraversable(true);
        paper.setAccessibleText(voice.say("page"));
        SplitPane panes = new SplitPane(left, paper);
        panes.setDividerPositions(0.28);
        SplitPane.setResizableWithParent(left, false);
        setCenter(panes);
        first = pages.stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .findFirst()
                .orElse(all.getFirst());
        contents.getSelectionModel().select(first);
        javafx.application.Platform.runLater(contents::requestFocus);
    }

    /** The page that is shown; the one it was opened at while a search finds none. */
    public Page shown() {
        Page chosen = contents.getSelectionModel().getSelectedItem();
        return chosen == null ? first : chosen;
    }

    private boolean has(Page page, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || lists.fill(page).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void open(@Nullable Page page) {
        if (page != null) {
            paper.setContent(Drawing.draw(lists.fill(page)));
            paper.setVvalue(0);
        }
    }

    /** A title, on several lines where it is long: it asks for no width, so the list never scrolls sideways. */
    private static final class TitleCell extends ListCell<Page> {
        TitleCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? "" : page.title());
        }
    }
}
