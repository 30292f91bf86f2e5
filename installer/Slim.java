import static java.lang.classfile.ClassFile.DebugElementsOption.DROP_DEBUG;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes jars smaller for an installed program: their classes lose line numbers and names of variables, which only a
 * debugger reads, as those of the runtime do by jlink. A signature over the jar, which no Java asks for here, goes with
 * them: Java archives no class of a signed jar.
 *
 * <p>{@code java Slim.java MOMENT JAR...}: every entry gets that moment (ISO 8601), so that the same jar comes out the same.
 */
@SuppressWarnings("DefaultPackage") // run from its source, without being compiled into anything
final class Slim {
    private static final ClassFile CLASSES = ClassFile.of(DROP_DEBUG);
    private static final ClassTransform BODIES = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);

    private static final Pattern READ =
            Pattern.compile("Manifest-Version|Multi-Release|Automatic-Module-Name|(Implementation|Specification)-.*");

    /** A signature over the jar, and looks of windows that this program never puts on. */
    private static final Pattern UNUSED = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"
            + "|atlantafx/base/theme/(cupertino|dracula|nord)[^/]*\\.[bc]ss"
            + "|com/sun/javafx/scene/control/skin/caspian/.*");

    private Slim() {}

    public static void main(String[] arguments) throws IOException {
        LocalDateTime moment = OffsetDateTime.parse(arguments[0]).toLocalDateTime();
        for (int i = 1; i < arguments.length; i++) {
            slim(Path.of(arguments[i]), moment);
        }
    }

    private static void slim(Path jar, LocalDateTime moment) throws IOException {
        Path slimmer = jar.resolveSibling(jar.getFileName() + ".slim");
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(slimmer);
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : from.stream().filter(Slim::stays).toList()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(moment);
                to.putNextEntry(same);
                to.write(content(entry.getName(), from.getInputStream(entry).readAllBytes()));
                to.closeEntry();
            }
        }
        Files.move(slimmer, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean stays(ZipEntry entry) {
        return !entry.isDirectory() && !UNUSED.matcher(entry.getName()).matches();
    }

    private static byte[] content(String name, byte[] bytes) throws IOException {
        if (name.equals(JarFile.MANIFEST_NAME)) {
            return read(new Manifest(new ByteArrayInputStream(bytes)));
        }
        boolean code = name.endsWith(".class") && !name.endsWith("module-info.class");
        return code ? CLASSES.transformClass(CLASSES.parse(bytes), BODIES) : bytes;
    }

    /** What Java reads of it: at every start it takes all of it in, and digests of thousands of files stand there. */
    private static byte[] read(Manifest manifest) throws IOException {
        manifest.getEntries().clear();
        manifest.getMainAttributes().keySet().removeIf(name -> !READ.matcher(name.toString()).matches());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }
}
