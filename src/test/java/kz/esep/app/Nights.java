package kz.esep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.demo.Practice;
import kz.esep.election.ContestForm;
import kz.esep.office.Office;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.Protocols;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;
import kz.esep.text.PassingFolder;
import org.jspecify.annotations.Nullable;

/** Practice commissions for tests of the window: made once, copied for each test, with as much done as the test needs. */
public final class Nights {
    /** The evening of the practice election, five hours ahead of Greenwich. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-11T06:00:00Z"), ZoneOffset.ofHours(5));

    private static Practice.@Nullable Made made;

    private Nights() {}

    /** The practice everything is copied from. Its files are not to be changed. */
    public static synchronized Practice.Made made() {
        Practice.Made ready = made;
        if (ready == null) {
            Path folder = PassingFolder.named("nights");
            ready = Practice.make(folder.resolve("practice"), Practice.Moment.AFTER, Language.EN, CLOCK, step -> {});
            made = ready;
        }
        return ready;
    }

    /** A commission's workspace in which nothing was entered yet. */
    public static Path fresh(Path folder) {
        return copy(made().commission().workspace(), folder);
    }

    /** The centre's store, with nothing in it yet. */
    public static Path centre(Path folder) {
        return copy(made().centre().workspace(), folder);
    }

    private static Path copy(Path file, Path folder) {
        try {
            return Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A night half done: every paper but the last two was read twice, one differently; the first half is explained and
     * accepted as far as that goes.
     */
    public static Path half(Path folder) {
        Path file = fresh(folder);
        try (Office office = Office.open(file, CLOCK)) {
            List<Practice.Paper> papers = made().protocols();
            List<Practice.Paper> read = papers.subList(0, papers.size() - 2);
            enter(office, "typist1", 1, read, false);
            enter(office, "typist2", 2, read, true);
            explain(office, read.size() / 2);
        }
        return file;
    }

    private static void enter(
            Office office, String login, int number, List<Practice.Paper> papers, boolean differently) {
        Protocols protocols = office.protocols();
        try (Session session = signIn(office, login)) {
            for (Practice.Paper paper : papers) {
                Sheet sheet = differently && paper.equals(papers.get(1)) ? slipped(paper.sheet()) : paper.sheet();
                protocols.startReading(session, paper.key(), number);
                protocols.finishReading(session, paper.key(), number, sheet);
            }
        }
    }

    /** One vote more for the first list. */
    private static Sheet slipped(Sheet sheet) {
        SortedMap<String, Long> figures = new TreeMap<>(sheet.figures());
        String first = figures.keySet().stream()
                .filter(code -> code.startsWith(ContestForm.VOTES_PREFIX))
                .findFirst()
                .orElseThrow();
        figures.merge(first, 1L, Long::sum);
        return new Sheet(figures, sheet.time());
    }

    private static void explain(Office office, int count) {
        Figures figures = office.figures();
        Protocols protocols = office.protocols();
        try (Session chair = signIn(office, "chair")) {
            List<Figures.Checked> settled = figures.check(chair);
            for (Figures.Checked one : settled.subList(0, Math.min(count, settled.size()))) {
                List<DecisionFile.Row> rows = answers(List.of(one));
                if (!rows.isEmpty()) {
                    protocols.decide(chair, rows);
                }
                protocols.accept(chair, one.protocol().key());
            }
        }
    }

    /** What the chair answers to everything that is not explained yet: an error stands by act 12, a warning was compared. */
    public static List<DecisionFile.Row> answers(List<Figures.Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.unexplained().stream().map(finding -> answer(one, finding)))
                .toList();
    }

    private static DecisionFile.Row answer(Figures.Checked checked, Finding finding) {
        boolean error = finding.check().startsWith("E");
        return new DecisionFile.Row(
                1,
                checked.protocol().key(),
                finding.check(),
                finding.about(),
                error ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED,
                error ? "12" : "",
                "compared with the paper");
    }

    /** A person of the practice signs in without the window. */
    public static Session signIn(Office office, String login) {
        return office.signIn(login, passphrase(login).toCharArray());
    }

    /** The passphrase of somebody at the commission. */
    public static String passphrase(String login) {
        return made().commission().person(login).passphrase();
    }
}
