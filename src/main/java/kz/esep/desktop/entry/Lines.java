package kz.esep.desktop.entry;

import javafx.scene.Node;
import kz.esep.desktop.form.ScrolledPage;

/** The lines of a paper, which scroll and follow the focus. */
final class Lines extends ScrolledPage {
    Lines(Node content) {
        setContent(content);
        getStyleClass().add("bare-scroll");
    }
}
