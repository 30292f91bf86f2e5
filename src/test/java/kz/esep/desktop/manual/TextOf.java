package kz.esep.desktop.manual;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Every text within a node. */
final class TextOf {
    private TextOf() {}

    static String node(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        switch (node) {
            case Text one -> text.append(one.getText());
            case Labeled one -> text.append(one.getText());
            case Parent parent -> {
                for (Node child : parent.getChildrenUnmodifiable()) {
                    collect(child, text);
                }
                text.append('\n');
            }
            default -> text.append(' ');
        }
    }
}
