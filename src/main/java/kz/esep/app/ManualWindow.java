package kz.esep.app;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kz.esep.desktop.manual.Lists;
import kz.esep.desktop.manual.ManualView;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Hints;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The manual beside the program: one window, made when it is first asked for. */
final class ManualWindow {
    private static final String STYLE = "/kz/esep/desktop/manual/manual.css";

    private final Speech speech;
    private @Nullable Stage stage;
    private @Nullable Open open;

    /** What the window shows. */
    private record Open(ManualView view, List<Action> actions) {}

    ManualWindow(Speech speech) {
        this.speech = speech;
        speech.languageProperty().addListener(spoken -> translate());
    }

    /**
     * Shows a page.
     *
     * @param pages ids; the first that the manual has is shown
     * @param actions what can be done now, for its list of keys
     * @param look inline style of the program's root
     */
    void show(List<String> pages, List<Action> actions, String look) {
        Stage window = draw(pages, actions, look);
        window.show();
        window.toFront();
    }

    /** The page that is open is shown in the language of now, without coming before the program. */
    private void translate() {
        Open now = open;
        if (now != null && stage().isShowing()) {
            draw(List.of(now.view().shown().id()), now.actions(), now.view().getStyle());
        }
    }

    private Stage draw(List<String> pages, List<Action> actions, String look) {
        Stage window = stage();
        window.setTitle(speech.voice("desktop.manual").say("title"));
        ManualView view = new ManualView(speech, new Lists(speech.language(), actions), pages);
        open = new Open(view, List.copyOf(actions));
        view.setStyle(look);
        Scene scene = new Scene(view, 960, 720);
        scene.getStylesheets().addAll(Dress.STYLE, STYLE);
        // A list keeps Escape for itself, so it is taken before it comes there.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.hide();
            }
        });
        Hints.in(scene, name -> null);
        window.setScene(scene);
        return window;
    }

    private Stage stage() {
        Stage window = stage;
        if (window == null) {
            window = new Stage();
            stage = window;
        }
        return window;
    }

    void close() {
        Stage window = stage;
        if (window != null) {
            window.close();
        }
    }
}
