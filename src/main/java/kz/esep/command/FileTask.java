package kz.esep.command;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A command that records what a table in a file has. */
@SuppressWarnings("NullAway.Init")
abstract class FileTask extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE.csv|xlsx", descriptionKey = "FILE.table")
    private Path file;

    FileTask(Surroundings around) {
        super(around);
    }

    byte[] file() {
        return content(file);
    }
}
