package kz.esep.election;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of tables from which the centre makes an election package: {@code election.json}, {@code territories.csv},
 * {@code commissions.csv}, {@code precincts.csv}, {@code contests.csv} with {@code options.csv} (or
 * {@code contests.json}), where the form is not the default one {@code form.csv}, and where the centre set dates itself
 * {@code dates.csv}. UTF-8 with or without a byte order mark; comma, semicolon or tab. No cell is ever turned into a number and back: the precinct 0012 stays 0012.
 */
public final class PackageFolder {
    private PackageFolder() {}

    /** What came of reading a folder. */
    public sealed interface Outcome {
        /** The package, with what should be looked at. */
        record Sound(ElectionPackage source, List<FolderProblem> notices) implements Outcome {
            public Sound {
                notices = List.copyOf(notices);
            }
        }

        /** Everything that is wrong, by file, row and column. */
        record Faulty(List<FolderProblem> problems) implements Outcome {
            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Reads a folder.
     *
     * @param caCertificate the centre's root certificate, PEM, which goes into the package
     * @throws IOException when a file is there but cannot be read
     */
    public static Outcome read(Path folder, String caCertificate) throws IOException {
        return new FolderReader(folder).read(caCertificate);
    }

    /**
     * Writes a package as a folder that {@link #read} turns into the same package again.
     *
     * @throws IOException when the folder cannot be written
     * @throws kz.esep.text.Refused when the folder is not empty
     */
    public static void write(ElectionPackage source, Path folder) throws IOException {
        new FolderWriter(folder).write(source);
    }
}
