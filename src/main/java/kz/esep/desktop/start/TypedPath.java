package kz.esep.desktop.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kz.esep.text.Refused;

/** A path as people type or paste it. */
public final class TypedPath {
    private TypedPath() {}

    /**
     * The path without the blanks and quotation marks around it, which Windows puts there when a path is copied.
     *
     * @throws Refused when nothing is typed or no path can be of that form
     */
    public static Path of(String typed) {
        String bare = typed.strip().replaceAll("^\"(.*)\"$", "$1").strip();
        if (bare.isEmpty()) {
            throw new Refused("desktop.start", "path.missing");
        }
        try {
            return Path.of(bare);
        } catch (InvalidPathException e) {
            throw new Refused("desktop.start", "path.bad", bare);
        }
    }
}
