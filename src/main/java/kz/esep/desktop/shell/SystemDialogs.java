package kz.esep.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own windows for files and folders, which start where the last one ended. */
public final class SystemDialogs implements Dialogs {
    private final Stage owner;
    private File last = home().toFile();

    public SystemDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> file(String title, List<String> patterns) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> newFile(String title, String proposed) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(proposed);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start(chooser::setInitialDirectory);
        return chosen(chooser.showDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        start(chooser::setInitialDirectory);
        return chooser;
    }

    private void start(java.util.function.Consumer<File> folder) {
        if (last.isDirectory()) {
            folder.accept(last);
        }
    }

    private Optional<Path> chosen(@org.jspecify.annotations.Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        File folder = file.isDirectory() ? file : file.getParentFile();
        if (folder != null) {
            last = folder;
        }
        return Optional.of(file.toPath());
    }
}
