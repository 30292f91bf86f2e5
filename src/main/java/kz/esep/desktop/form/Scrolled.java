package kz.esep.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/**
 * A scroll pane that draws what changed and nothing else. The plain one keeps all that is in sight as one picture, and
 * draws the whole of it again for every key typed into it.
 */
public class Scrolled extends ScrollPane {
    /** An empty one. */
    public Scrolled() {}

    /** One that shows this. */
    public Scrolled(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        @Nullable Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
        return skin;
    }
}
