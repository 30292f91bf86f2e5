package kz.esep.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.work.Running;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** What stands around the screen: menu and header above it, then what is told; the places beside it, the status below. */
final class WindowFrame extends BorderPane {
    private final Speech speech;
    private final ObservableList<Running> running;
    private final Consumer<Language> speak;
    private final NoticeBar notices;
    private final StackPane stage = new StackPane();
    private final VBox top = new VBox();
    private StatusBar status;

    /** Where a screen stands: it fills the room there is and scrolls where that is not enough. */
    private static final class Page extends ScrolledPage {
        Page(StackPane content) {
            setContent(content);
            setFitToHeight(true);
        }
    }

    WindowFrame(Speech speech, ObservableList<Running> running, Consumer<Language> speak) {
        this.speech = speech;
        this.running = running;
        this.speak = speak;
        notices = new NoticeBar(speech);
        status = new StatusBar(speech, speak);
        Page page = new Page(stage);
        VBox.setVgrow(page, Priority.ALWAYS);
        setTop(top);
        setCenter(new VBox(notices, page));
        running.addListener((ListChangeListener<Running>) change -> status.show(running));
    }

    /** Draws what is around the screen in the language of now. */
    void draw(List<Menus.Part> menu, @Nullable Header header) {
        status = new StatusBar(speech, speak);
        status.show(running);
        setBottom(status);
        notices.draw();
        top.getChildren().setAll(Menus.bar(speech, menu));
        if (header != null) {
            top.getChildren().add(header);
        }
    }

    /** Draws the menu alone: another screen has other actions. */
    void menu(List<Menus.Part> menu) {
        top.getChildren().set(0, Menus.bar(speech, menu));
    }

    /** Puts a screen in the middle, and the places beside it where there are any. */
    void put(@Nullable Node places, Parent screen) {
        setLeft(places);
        put(screen);
    }

    /** Puts a screen in the middle. */
    void put(Parent screen) {
        stage.getChildren().setAll(screen);
    }

    NoticeBar notices() {
        return notices;
    }

    /** Says how far the work is and where the journal stands. */
    void say(@Nullable Sign sign, Seat seat) {
        status.say(sign, seat);
    }
}
