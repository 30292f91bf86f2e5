package kz.esep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The program's own data: strict JSON beside a class. */
public final class Resource {
    private Resource() {}

    /**
     * Reads a file.
     *
     * @param beside a class of the package that has the file
     * @param name below that package's folder
     */
    public static <T> T read(Class<?> beside, String name, Class<T> type) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return Json.read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the program's file " + name + " is damaged", e);
        }
    }
}
