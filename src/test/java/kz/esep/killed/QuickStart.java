package kz.esep.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.esep.result.Practice;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Makes the killed program start quickly, because hundreds of lives are mostly starts: its classes in one unsigned jar,
 * with the cache of a first life that nobody killed, and SQLite's library unpacked once. A killed program would leave
 * its own copy of that library among the temporary files.
 */
final class QuickStart {
    private static final List<String> LIBRARIES = List.of(
            "sqlite-jdbc-",
            "bcprov-",
            "bcpkix-",
            "bcutil-",
            "jackson-",
            "slf4j-",
            "commons-csv-",
            "jspecify-",
            // ZXing, which says whether a code fits its square
            "core-");

    private final Path folder;

    private QuickStart(Path folder) {
        this.folder = folder;
    }

    /** Prepares it in a folder in which the keys are. */
    static QuickStart in(Path folder, Practice practice) throws IOException, InterruptedException {
        QuickStart start = new QuickStart(folder);
        start.pack();
        start.unpackLibrary();
        start.rehearse(practice);
        return start;
    }

    /** The command that starts one life. */
    List<String> command(Path workspace, Path stick, int life, long turns) {
        return command("-XX:AOTCache=" + cache(), workspace, stick, life, turns);
    }

    private List<String> command(String cache, Path workspace, Path stick, int life, long turns) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cache,
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + LibraryLoaderUtil.getNativeLibName(),
                "-cp",
                jar().toString(),
                Clerk.class.getName(),
                workspace.toString(),
                folder.toString(),
                stick.toString(),
                Integer.toString(life),
                Long.toString(turns));
    }

    private Path jar() {
        return folder.resolve("clerk.jar");
    }

    private Path cache() {
        return folder.resolve("clerk.aot");
    }

    private void rehearse(Practice practice) throws IOException, InterruptedException {
        Path workspace = folder.resolve("rehearsal.esep");
        Path stick = Files.createDirectory(folder.resolve("rehearsal"));
        Path errors = folder.resolve("rehearsal.errors");
        Office.create(workspace, practice);
        Process process = new ProcessBuilder(command("-XX:AOTCacheOutput=" + cache(), workspace, stick, 1, 60))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        int status = process.waitFor();
        assertEquals(0, status, Files.readString(errors));
    }

    private void unpackLibrary() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream library = Objects.requireNonNull(JDBC.class.getResourceAsStream(resource))) {
            Files.copy(library, folder.resolve(name));
        }
    }

    private void pack() throws IOException {
        Set<String> seen = new HashSet<>();
        try (OutputStream file = Files.newOutputStream(jar());
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path path = Path.of(element);
                if (Files.isDirectory(path)) {
                    packFolder(path, seen, out);
                } else if (LIBRARIES.stream().anyMatch(String.valueOf(path.getFileName())::startsWith)) {
                    packJar(path, seen, out);
                }
            }
        }
    }

    private static void packFolder(Path root, Set<String> seen, ZipOutputStream out) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace(File.separatorChar, '/');
            add(name, Files.readAllBytes(file), seen, out);
        }
    }

    private static void packJar(Path path, Set<String> seen, ZipOutputStream out) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        add(entry.getName(), content.readAllBytes(), seen, out);
                    }
                }
            }
        }
    }

    /** Of everything the first; nothing of the jars' own signatures and versions. */
    private static void add(String name, byte[] content, Set<String> seen, ZipOutputStream out) throws IOException {
        boolean wanted = name.startsWith("META-INF/services/")
                || !(name.startsWith("META-INF/") || name.startsWith("org/sqlite/native/"));
        if (wanted && seen.add(name)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
    }
}
