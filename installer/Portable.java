import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Zips a folder of the program with the rights of its files: {@code java Portable.java FOLDER SYSTEM MOMENT ZIP}. The
 * program's jar names the libraries beside it; where those of JavaFX are another system's, it is told so first.
 */
@SuppressWarnings("DefaultPackage") // run from its source, without being compiled into anything
final class Portable {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Portable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String system = arguments[1];
        FileTime moment = FileTime.from(Instant.parse(arguments[2]));
        Path zip = Path.of(arguments[3]);
        Path jar = folder.resolve("lib/esep.jar");
        if (Files.exists(jar) && !Files.exists(folder.resolve("runtime"))) {
            name(jar, system, moment);
        }
        zip(folder, moment, zip);
    }

    /** The names of the libraries of JavaFX end with their system's. */
    private static void name(Path jar, String system, FileTime moment) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path file = inside.getPath(MANIFEST);
            Manifest manifest;
            try (var in = Files.newInputStream(file)) {
                manifest = new Manifest(in);
            }
            Attributes main = manifest.getMainAttributes();
            String libraries = main.getValue(Attributes.Name.CLASS_PATH);
            main.put(
                    Attributes.Name.CLASS_PATH,
                    libraries.replaceAll("(javafx-[a-z]+-[0-9.]+[0-9])-[a-z0-9-]+\\.jar", "$1-" + system + ".jar"));
            try (var out = Files.newOutputStream(file)) {
                manifest.write(out);
            }
            Files.setLastModifiedTime(file, moment);
        }
    }

    private static void zip(Path folder, FileTime moment, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted().toList();
        }
        URI target = URI.create("jar:" + zip.toUri());
        Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem to = FileSystems.newFileSystem(target, how)) {
            for (Path one : all) {
                Path there = to.getPath(folder.getParent().relativize(one).toString());
                Files.copy(one, there, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(
                        there,
                        PosixFilePermissions.fromString(
                                Files.isDirectory(one) || Files.isExecutable(one) ? "rwxr-xr-x" : "rw-r--r--"));
                // A folder's entry would also say when it was made and last read.
                Files.getFileAttributeView(there, BasicFileAttributeView.class).setTimes(moment, moment, moment);
            }
        }
    }
}
