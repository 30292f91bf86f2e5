package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.ScrolledPage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places on the left, each with what waits there; where they need more room than the window has, they scroll. */
final class Navigation extends ScrolledPage {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final List<Place> places;
    private final VBox list = new VBox();
    /** Held here, so that the places let go of them together with this navigation. */
    private final List<InvalidationListener> listeners = new ArrayList<>();

    private @Nullable Node bar;

    Navigation(Speech speech, List<Place> places, Consumer<Place> go) {
        this.places = places;
        getStyleClass().add("navigation-side");
        list.getStyleClass().add("navigation");
        setContent(list);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(speech.voice("desktop.shell").say("navigation"));
        for (Place place : places) {
            Button button = new Button(speech.say(place.title()));
            Label name = new Label(speech.say(place.title()), new FontIcon(place.icon()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label waiting = Labels.styled("", "waiting");
            HBox row = new HBox(8, name, gap, waiting);
            row.setAlignment(Pos.CENTER_LEFT);
            button.setGraphic(row);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.getStyleClass().add("place-button");
            button.setId("place-" + place.id());
            button.setOnAction(event -> go.accept(place));
            count(place, waiting, button, speech);
            InvalidationListener listener = seen -> count(place, waiting, button, speech);
            listeners.add(listener);
            place.waiting().addListener(new WeakInvalidationListener(listener));
            list.getChildren().add(button);
        }
    }

    /**
     * The bar has room of its own, so that names stay whole where there are more places than fit. It is looked for until it is
     * there, and not again with every key that lays the window out.
     */
    @Override
    protected double computePrefWidth(double height) {
        @Nullable Node there = bar == null ? lookup(".scroll-bar:vertical") : bar;
        bar = there;
        return super.computePrefWidth(height) + (there == null ? 0 : there.prefWidth(-1));
    }

    /** Whether these places stand here. */
    boolean shows(List<Place> others) {
        return places.equals(others);
    }

    /** Marks the place where the person is. */
    void mark(Place here) {
        for (int i = 0; i < places.size(); i++) {
            boolean there = places.get(i).equals(here);
            Node button = list.getChildren().get(i);
            button.pseudoClassStateChanged(HERE, there);
            if (there) {
                reveal(button);
            }
        }
    }

    private static void count(Place place, Label waiting, Button button, Speech speech) {
        int count = place.waiting().get();
        waiting.setText(count > 0 ? Numerals.grouped(count) : "");
        waiting.setVisible(count > 0);
        waiting.setManaged(count > 0);
        String title = speech.say(place.title());
        button.setAccessibleText(
                count > 0 ? speech.voice("desktop.shell").say("navigation.waiting", title, count) : title);
    }
}
