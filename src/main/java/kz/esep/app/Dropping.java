package kz.esep.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window; a screen that takes files itself keeps its own drops. */
final class Dropping {
    private final Consumer<Path> taking;

    private Dropping(Consumer<Path> taking) {
        this.taking = taking;
    }

    /** From now on the first of the files dropped there goes to the taker. */
    static void onto(Node node, Consumer<Path> taking) {
        Dropping dropping = new Dropping(taking);
        node.setOnDragOver(Dropping::over);
        node.setOnDragDropped(dropping::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK, TransferMode.MOVE);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean one = event.getDragboard().hasFiles();
        if (one) {
            taking.accept(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(one);
        event.consume();
    }
}
