package kz.esep.desktop.paper;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Scrolled;
import kz.esep.desktop.shell.Speech;
import org.kordamp.ikonli.feather.Feather;

/** The page that is looked at, as wide as there is room and larger on demand. */
final class PreviewPane extends VBox {
    private static final double EDGE = 16;

    private final Speech.Voice voice;
    private final PreviewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane();
    private final ScrollPane scroll = new Scrolled(paper);
    private final Label where = new Label();
    private final Label size = new Label();
    private final Label said = Labels.quiet("");
    private final List<Button> buttons;
    private final InvalidationListener drawing = seen -> draw();

    PreviewPane(Speech.Voice voice, PreviewModel model) {
        super(8);
        this.voice = voice;
        this.model = model;
        where.setId("page");
        size.setId("zoom");
        where.setMinWidth(USE_PREF_SIZE);
        size.setMinWidth(USE_PREF_SIZE);
        said.setId("preview-said");
        Button before = Buttons.icon(Feather.CHEVRON_UP, voice.say("page.before"), () -> model.turn(-1));
        Button next = Buttons.icon(Feather.CHEVRON_DOWN, voice.say("page.next"), () -> model.turn(1));
        Button smaller = Buttons.icon(Feather.ZOOM_OUT, voice.say("smaller"), () -> model.zoom(-1));
        Button larger = Buttons.icon(Feather.ZOOM_IN, voice.say("larger"), () -> model.zoom(1));
        buttons = List.of(before, next, smaller, larger);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(4, before, next, where, gap, smaller, size, larger);
        bar.setAlignment(Pos.CENTER_LEFT);
        picture.setId("leaf");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        paper.getStyleClass().add("preview-paper");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setId("preview");
        scroll.setAccessibleText(voice.say("preview"));
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add("preview");
        scroll.setOnKeyPressed(this::key);
        scroll.viewportBoundsProperty().addListener(seen -> fit());
        scroll.setPrefSize(0, 0);
        setMinWidth(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        model.sight().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    /** Plus and minus, where nothing is typed. */
    void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.EQUALS) {
            model.zoom(1);
        } else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
            model.zoom(-1);
        } else if (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) {
            model.zoom(0);
        } else {
            return;
        }
        event.consume();
    }

    private void draw() {
        PreviewModel.Sight sight = model.sight().get();
        Leaf leaf = sight.leaf();
        buttons.forEach(button -> button.setDisable(leaf == null));
        where.setText(leaf == null ? "" : voice.say("page", sight.page(), sight.pages()));
        size.setText(leaf == null ? "" : voice.say("zoom", sight.percent()));
        said.setText(sight.said() == null ? "" : voice.speech().say(sight.said()));
        if (leaf == null) {
            picture.setImage(null);
            paper.getChildren().setAll(said);
        } else {
            WritableImage image = new WritableImage(leaf.width(), leaf.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            leaf.width(),
                            leaf.height(),
                            PixelFormat.getIntArgbInstance(),
                            leaf.argb(),
                            0,
                            leaf.width());
            picture.setImage(image);
            paper.getChildren().setAll(picture);
            scroll.setVvalue(0);
            fit();
        }
    }

    private void fit() {
        double room = scroll.getViewportBounds().getWidth() - 2 * EDGE;
        picture.setFitWidth(Math.max(1, room * model.sight().get().percent() / 100));
    }
}
