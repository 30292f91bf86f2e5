package kz.esep.architecture.canary.desktop.one;

import javafx.scene.Node;
import kz.esep.architecture.canary.desktop.two.TwoView;
import org.jspecify.annotations.Nullable;

/** Breaks the rules that models hold no nodes and that screens do not know each other. */
public class OneModel {
    public @Nullable Node node;
    public @Nullable TwoView other;
}
