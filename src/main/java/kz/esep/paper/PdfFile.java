package kz.esep.paper;

import java.io.IOException;
import java.nio.file.Path;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;
import org.jspecify.annotations.Nullable;

/** A document saved as a file; one that is there is replaced, so whoever asks for it looks first. */
public record PdfFile(Path file, Watch watch) implements Outlet {
    /** With nobody looking. */
    public PdfFile(Path file) {
        this(file, Watch.NONE);
    }

    @Override
    public @Nullable String printer() {
        return null;
    }

    @Override
    public int copies() {
        return 1;
    }

    @Override
    public void take(byte[] pdf, String title) {
        try {
            WholeFile.replace(file, pdf);
        } catch (IOException e) {
            throw new Refused("paper", "file.unwritable", file.toString());
        }
    }
}
