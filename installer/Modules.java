import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The modules of Java that the jars in a folder name, as jdeps finds them, with commas between: {@code java Modules.java FOLDER}.
 * One process asks about all of them, since starting jdeps takes longer than its answer. A jar that is a module finds the
 * others on the module path only, any other jar on the class path.
 */
@SuppressWarnings("DefaultPackage") // run from its source, without being compiled into anything
final class Modules {
    private static final ToolProvider JDEPS = ToolProvider.findFirst("jdeps").orElseThrow();

    private Modules() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> jars;
        try (Stream<Path> found = Files.list(folder)) {
            jars = found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        SortedSet<String> modules = new TreeSet<>();
        for (Path jar : jars) {
            StringWriter said = new StringWriter();
            if (asked(said, "--class-path", folder + "/*", jar) != 0) {
                said.getBuffer().setLength(0);
                if (asked(said, "--module-path", folder.toString(), jar) != 0) {
                    throw new IllegalStateException(jar + ": " + said);
                }
            }
            said.toString()
                    .lines()
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .filter(name -> name.matches("(java|jdk)[.][a-z.]+"))
                    .forEach(modules::add);
        }
        System.out.println(String.join(",", modules));
    }

    private static int asked(StringWriter said, String path, String libraries, Path jar) {
        PrintWriter out = new PrintWriter(said, true);
        return JDEPS.run(
                out, out, "-s", "--ignore-missing-deps", "--multi-release", "25", path, libraries, jar.toString());
    }
}
