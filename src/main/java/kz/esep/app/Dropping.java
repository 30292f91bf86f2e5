package kz.esep.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window; a screen that takes files itself keeps its own drops. */
final class Dropping {
    private final Consumer<List<Path>> taking;

    private Dropping(Consumer<List<Path>> taking) {
        this.taking = taking;
    }

    /** From now on the files dropped there go to the taker. */
    static void onto(Node node, Consumer<List<Path>> taking) {
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
        boolean any = event.getDragboard().hasFiles();
        if (any) {
            taking.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(any);
        event.consume();
    }
}
