package kz.esep.desktop.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.demo.Practice;
import kz.esep.desktop.Night;
import kz.esep.desktop.entry.TypingNight;
import kz.esep.office.Office;
import kz.esep.result.ProtocolRecord;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.store.Workspace;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.State;

/** What is found after a kill: all that was done, nothing by halves, and a workspace in which the night goes on to its end. */
final class Aftermath {
    private final List<Signer> signers = Nights.made().commission().keys().stream()
            .map(key -> KeyFile.open(key.file(), key.passphrase().toCharArray()))
            .toList();

    void look(Shift shift, List<String> done, Path stick) throws IOException {
        assertTrue(Workspace.verify(shift.workspace(), Office.projectors()).holds());
        try (Office office = Office.open(shift.workspace(), Night.CLOCK);
                Session session = Nights.signIn(office, shift.login())) {
            assertTrue(office.workspace().mishaps().isPresent(), "nobody is told of it");
            for (String act : done) {
                assertTrue(holds(act, office, session, stick), () -> act + " is lost, of " + done);
            }
            if (shift.login().equals("chair")) {
                assertWhole(office, stick);
                goOn(office, session, stick);
            } else {
                lookAtDraft(office, session, done);
            }
        }
    }

    private static boolean holds(String act, Office office, Session session, Path stick) throws IOException {
        String[] words = act.split(" ", -1);
        return switch (words[0]) {
            case "read" -> readings(office, session, key("lists", words[1])) >= number(session);
            case "decided" ->
                office.figures().show(session, key(words[1], words[2])).decisions().stream()
                        .anyMatch(decision -> decision.check().equals(words[3]));
            case "accepted" -> isAccepted(office, session, key(words[1], words[2]));
            case "all" ->
                Nights.made().protocols().stream().allMatch(paper -> isAccepted(office, session, paper.key()));
            case "signed" ->
                office.resultFiles().revisions(session).size() == 1
                        && files(stick).size() == 1;
            default -> true;
        };
    }

    /** Which reading is theirs. */
    private static int number(Session session) {
        return session.login().equals("typist1") ? 1 : 2;
    }

    private static int readings(Office office, Session session, ProtocolKey key) {
        return switch (office.figures().row(session, key).state()) {
            case NOT_STARTED, FIRST_READING -> 0;
            case FIRST_DONE, SECOND_READING -> 1;
            default -> 2;
        };
    }

    private static boolean isAccepted(Office office, Session session, ProtocolKey key) {
        return office.figures().row(session, key).state().compareTo(State.ACCEPTED) >= 0;
    }

    private static ProtocolKey key(String contest, String precinct) {
        return new ProtocolKey(contest, precinct);
    }

    /** The lines that were kept of the reading that the kill interrupted. */
    private static void lookAtDraft(Office office, Session session, List<String> done) {
        int open = lastOpen(done);
        if (open < 0) {
            return;
        }
        ProtocolKey key = key("lists", done.get(open).substring("open ".length()));
        if (readings(office, session, key) >= number(session)) {
            return;
        }
        int kept = done.size() - open - 1;
        Optional<Drafts.Draft> draft =
                new Drafts(office.workspace(), office.election()).find(session, key, number(session));
        assertTrue(draft.isPresent() || kept == 0, "the draft is lost");
        List<String> codes = codes(key);
        List<TypingNight.Cell> cells = TypingNight.cells(key);
        for (int i = 0; i < kept; i++) {
            assertEquals(
                    cells.get(i).digits(), draft.orElseThrow().typed().texts().get(codes.get(i)), codes.get(i));
        }
    }

    /** Where the reading was begun that the kill interrupted; -1 when none was. */
    private static int lastOpen(List<String> done) {
        for (int i = done.size() - 1; i >= 0 && !done.get(i).startsWith("read"); i--) {
            if (done.get(i).startsWith("open")) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> codes(ProtocolKey key) {
        Sheet sheet = Night.paper(key);
        return Stream.concat(
                        Night.election()
                                .form(key.contest())
                                .linesWith(sheet.figures().keySet())
                                .stream()
                                .map(line -> line.code()),
                        Stream.of(Sheet.TIME))
                .toList();
    }

    private static List<Path> files(Path stick) throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.filter(file -> file.toString().endsWith(".asice")).toList();
        }
    }

    /** Whatever has the name of a result file is one, with the figures of the papers. */
    private static void assertWhole(Office office, Path stick) throws IOException {
        Map<ProtocolKey, Sheet> papers = Nights.made().protocols().stream()
                .collect(Collectors.toMap(Practice.Paper::key, Practice.Paper::sheet));
        for (Path file : files(stick)) {
            Verdict verdict = new ResultVerifier(office.election(), office.trust())
                    .verify(Files.readAllBytes(file), Arrival.first(Night.CLOCK.instant()));
            Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verdict, () -> file + ": " + verdict);
            assertEquals(
                    papers,
                    verified.record().protocols().stream()
                            .collect(Collectors.toMap(ProtocolRecord::key, ProtocolRecord::sheet)));
        }
    }

    /** Decides and accepts what is left, and signs: the night comes to its end wherever it was cut off. */
    private void goOn(Office office, Session chair, Path stick) throws IOException {
        List<DecisionFile.Row> rows = Nights.answers(office.figures().check(chair));
        if (!rows.isEmpty()) {
            office.protocols().decide(chair, rows);
        }
        office.protocols().acceptAll(chair);
        assertTrue(holds("all", office, chair, stick));
        office.resultFiles().export(chair, signers, stick, false);
        assertEquals(1, office.resultFiles().revisions(chair).size());
        assertEquals(1, files(stick).size());
        assertWhole(office, stick);
    }
}
