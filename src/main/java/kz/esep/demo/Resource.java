package kz.esep.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.esep.text.Json;

/** Data of the demonstration: strict JSON below {@code /kz/esep/demo/}. */
final class Resource {
    private Resource() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
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
