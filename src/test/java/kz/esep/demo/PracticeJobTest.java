package kz.esep.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.central.Count;
import kz.esep.central.Counting;
import kz.esep.central.Intake;
import kz.esep.central.Intaken;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PackageFile;
import kz.esep.result.ProtocolPrinter;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocols;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice can be worked through, from typing to the centre's count, and none of it reaches a live election. */
class PracticeJobTest {
    @TempDir
    Path folder;

    private Practice.Made made;
    private Election election;

    @BeforeEach
    void make() throws IOException {
        made = Practice.make(folder, Practice.Moment.AFTER, Language.KK, PracticeTest.CLOCK, step -> {});
        election = PackageFile.open(Files.readAllBytes(made.packageFile()));
    }

    @Test
    void runsFromThePaperToTheCentreAndIsRefusedInALiveCollection() throws IOException {
        Path file = work();
        assertEquals(0, tables(), "the tables beside it");
        assertTrue(Files.exists(folder.resolve("tables/PRACTICE_tables_practice_tec-practice_lists.csv")));
        Count count = collect();
        assertTrue(count.complete());
        assertEquals(
                sums(PracticeElection.LISTS), count.contests().get(0).total().figures());
        assertEquals(
                sums(PracticeElection.AKIM), count.contests().get(1).total().figures());
        kz.esep.result.Practice live =
                new kz.esep.result.Practice(Files.createDirectory(folder.resolve("live")), Mode.LIVE);
        Verdict verdict = new ResultVerifier(live.election(), live.trust())
                .verify(Files.readAllBytes(file), Arrival.first(PracticeTest.CLOCK.instant()));
        assertInstanceOf(Verdict.Rejected.class, verdict);
    }

    private Path work() {
        try (Workspace workspace = PracticeTest.open(made.commission())) {
            Outside outside = Outside.of(election);
            Protocols protocols = new Protocols(workspace, election, outside);
            for (int reading = 1; reading <= 2; reading++) {
                try (Session typist = signIn(workspace, "typist" + reading)) {
                    for (Practice.Paper paper : made.protocols()) {
                        protocols.startReading(typist, paper.key(), reading);
                        protocols.finishReading(typist, paper.key(), reading, paper.sheet());
                    }
                }
            }
            try (Session chair = signIn(workspace, "chair")) {
                protocols.decide(
                        chair,
                        made.protocols().stream()
                                .flatMap(paper -> paper.planted().stream().map(check -> decision(paper, check)))
                                .toList());
                assertEquals(List.of(), protocols.acceptAll(chair).left());
                ResultFiles files =
                        new ResultFiles(workspace, election, trust(), new ProtocolPrinter(), outside, "test");
                return files.export(
                                chair,
                                made.commission().keys().stream()
                                        .map(PracticeJobTest::open)
                                        .toList(),
                                made.results(),
                                false)
                        .path();
            }
        }
    }

    private int tables() {
        Surroundings around = new Surroundings(
                PracticeTest.CLOCK,
                Map.of("ESEP_PASSWORD", made.commission().person("chair").passphrase()),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                null,
                false);
        return new CommandLines(around)
                .run(
                        "tables",
                        made.commission().workspace().toString(),
                        "--user",
                        "chair",
                        "--format",
                        "csv",
                        "--out",
                        folder.resolve("tables").toString());
    }

    private static DecisionFile.Row decision(Practice.Paper paper, String check) {
        boolean error = check.startsWith("E");
        return new DecisionFile.Row(
                1,
                paper.key(),
                check,
                "",
                error ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED,
                error ? "1" : "",
                "compared with the paper");
    }

    private Count collect() {
        try (Workspace store = PracticeTest.open(made.centre());
                Session intake = PracticeTest.signIn(store, made.centre().person("intake"))) {
            Intaken intaken = new Intake(
                            store, election, trust(), open(made.centre().keys().getFirst()))
                    .collect(intake, List.of(made.results()), folder.resolve("receipts"), done -> {});
            assertEquals(1, intaken.count(Intaken.Result.ACCEPTED), intaken.toString());
            return new Counting(store, election).count();
        }
    }

    private Session signIn(Workspace workspace, String login) {
        return PracticeTest.signIn(workspace, made.commission().person(login));
    }

    private Trust trust() {
        return Trust.in(election.source().caCertificate().getBytes(StandardCharsets.US_ASCII));
    }

    private static Signer open(Practice.Key key) {
        return KeyFile.open(key.file(), key.passphrase().toCharArray());
    }

    private SortedMap<String, Long> sums(String contest) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (Practice.Paper paper : made.protocols()) {
            if (paper.key().contest().equals(contest)) {
                paper.sheet().figures().forEach((line, count) -> sums.merge(line, count, Long::sum));
            }
        }
        sums.keySet().removeIf(line -> line.startsWith("issued_by_member.") || line.startsWith("mobile_box."));
        return sums;
    }
}
