package kz.esep.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.demo.Practice;
import kz.esep.office.Office;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Sheet;
import kz.esep.text.PassingFolder;
import org.jspecify.annotations.Nullable;

/**
 * A practice commission in the middle of its night, made once: every paper is read twice, the readings of
 * {@link #DISPUTED} differ in one cell. Each test works on its own copy.
 */
public final class Rehearsal {
    /** Where the second reader mistyped {@link #CELL}. */
    public static final ProtocolKey DISPUTED = new ProtocolKey("lists", "0106");

    public static final String CELL = "votes.list-2";

    private static @Nullable Rehearsal made;

    private final Path read;
    private final Path accepted;
    private final Path signed;

    private Rehearsal() {
        try {
            Path folder = PassingFolder.named("rehearsal");
            Path workspace = Nights.fresh(folder);
            readAll(workspace);
            read = Files.copy(workspace, folder.resolve("read.esep"));
            settle(workspace);
            accepted = Files.copy(workspace, folder.resolve("accepted.esep"));
            sign(workspace);
            signed = workspace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized Rehearsal get() {
        Rehearsal one = made;
        if (one == null) {
            one = new Rehearsal();
            made = one;
        }
        return one;
    }

    private static void readAll(Path workspace) {
        try (Office office = Office.open(workspace, Nights.CLOCK)) {
            for (int number = 1; number <= 2; number++) {
                try (Session typist = Nights.signIn(office, "typist" + number)) {
                    for (Practice.Paper paper : Nights.made().protocols()) {
                        office.protocols().startReading(typist, paper.key(), number);
                        office.protocols().finishReading(typist, paper.key(), number, typed(paper, number));
                    }
                }
            }
        }
    }

    private static Sheet typed(Practice.Paper paper, int number) {
        if (number == 1 || !paper.key().equals(DISPUTED)) {
            return paper.sheet();
        }
        SortedMap<String, Long> figures = new TreeMap<>(paper.sheet().figures());
        figures.merge(CELL, 7L, Long::sum);
        return new Sheet(figures, paper.sheet().time());
    }

    private static void settle(Path workspace) {
        try (Office office = Office.open(workspace, Nights.CLOCK)) {
            try (Session typist = Nights.signIn(office, "typist2")) {
                office.protocols()
                        .retype(typist, List.of(new RetypeFile.Cell(DISPUTED, CELL, Long.toString(disputedCount()))));
            }
            try (Session chair = Nights.signIn(office, "chair")) {
                office.protocols()
                        .decide(
                                chair,
                                Nights.made().protocols().stream()
                                        .flatMap(paper ->
                                                paper.planted().stream().map(check -> answer(paper, check)))
                                        .toList());
                office.protocols().acceptAll(chair);
            }
        }
    }

    private static void sign(Path workspace) throws IOException {
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            List<Signer> signers = Nights.made().commission().keys().stream()
                    .map(key -> KeyFile.open(key.file(), key.passphrase().toCharArray()))
                    .toList();
            office.resultFiles()
                    .export(chair, signers, Files.createDirectory(workspace.resolveSibling("stick")), false);
        }
    }

    private static DecisionFile.Row answer(Practice.Paper paper, String check) {
        boolean error = check.startsWith("E");
        return new DecisionFile.Row(
                1,
                paper.key(),
                check,
                "",
                error ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED,
                error ? "4" : "",
                error ? "Акт участковой комиссии" : "Сверено с бумагой");
    }

    /** What stands on the paper in the disputed cell. */
    public static long disputedCount() {
        return Nights.made().protocols().stream()
                .filter(paper -> paper.key().equals(DISPUTED))
                .findFirst()
                .orElseThrow()
                .sheet()
                .count(CELL)
                .orElseThrow();
    }

    /** A copy in which every paper is read twice and nothing is decided. */
    public Path read(Path folder) {
        return copy(read, folder);
    }

    /** A copy in which everything is accepted. */
    public Path accepted(Path folder) {
        return copy(accepted, folder);
    }

    /** A copy in which everything is accepted and went into revision 1 of the result file. */
    public Path signed(Path folder) {
        return copy(signed, folder);
    }

    private static Path copy(Path workspace, Path folder) {
        try {
            return Files.copy(workspace, folder.resolve("commission.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
