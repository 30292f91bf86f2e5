package kz.esep.command;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.paper.Outlet;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Printers;
import kz.esep.paper.Watch;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document goes: into a new file, or to a printer of this machine. */
final class OutletOptions {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "pdf-out")
    @Nullable
    Path file;

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "printer")
    @Nullable
    String printer;

    /** The outlet; a file that is there already is refused before anything is made. */
    Outlet outlet(int copies, Watch watch) {
        if (file == null) {
            return new Printers().on(printer == null ? "" : printer, copies, watch);
        }
        if (Files.exists(file)) {
            throw new Refused("command", "file.exists", file.toString());
        }
        return new PdfFile(file, watch);
    }
}
