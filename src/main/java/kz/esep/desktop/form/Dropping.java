package kz.esep.desktop.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped onto something, which has the style {@code :over} while they are held over it. */
public final class Dropping {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Node node;
    private final Consumer<List<Path>> taking;

    private Dropping(Node node, Consumer<List<Path>> taking) {
        this.node = node;
        this.taking = taking;
    }

    /** From now on the files dropped there go to the taker; what is in it and takes files itself keeps its own drops. */
    public static void onto(Node node, Consumer<List<Path>> taking) {
        Dropping dropping = new Dropping(node, taking);
        node.setOnDragOver(dropping::over);
        node.setOnDragExited(event -> dropping.mark(false));
        node.setOnDragDropped(dropping::dropped);
    }

    private void mark(boolean over) {
        node.pseudoClassStateChanged(OVER, over);
    }

    /** They are never moved: where they come from they would be gone. */
    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            mark(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        mark(false);
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            taking.accept(files);
        }
    }
}
