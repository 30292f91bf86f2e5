package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {
    private static final String IIN = "800115300012";
    private static final String OTHER = "800115500015";
    private static final Serials FIRST = new Serials(Town.NATIONAL, 1, 1);

    @TempDir
    Path folder;

    @Test
    void proposesTheNextFreeNumberAndIssuesIt() {
        try (Town town = new Town(folder).supplied()) {
            assertEquals(
                    1, town.issues().next(Town.REGISTRAR, Town.NATIONAL, "0001").first());
            Issue issue = town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            assertEquals(1, issue.line());
            assertEquals(FIRST, issue.serials());
            assertEquals(State.ISSUED, issue.state());
            assertEquals(
                    2, town.issues().next(Town.REGISTRAR, Town.NATIONAL, "0001").first());
            town.prove();
            Issue kept = town.issues().register(Town.CHAIR).lines().getFirst();
            assertEquals(issue, kept);
            assertEquals(Town.voter(IIN), kept.voter());
            assertEquals("1 0001 issued", town.runs().getFirst());
        }
    }

    /** Precincts are five hours ahead of Greenwich, the machine is in Alaska. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-05T18:59:59Z, false",
        "2027-03-05T19:00:00Z, true",
        "2027-03-20T12:59:59Z, true",
        "2027-03-20T13:00:00Z, false"
    })
    void issuesFromTheFifteenthDayBeforeToSixInTheEveningOfTheLast(String now, boolean open) {
        try (Town town = new Town(folder).supplied()) {
            town.clock.set(now);
            Application application = new Application(
                    Town.NATIONAL, 0, "0001", Town.voter(IIN), 17, true, LocalDate.of(2027, 3, 5), "0101");
            if (open) {
                town.issues().issue(Town.REGISTRAR, application);
            } else {
                assertEquals("refused.window", Town.refusal(() -> town.issues().issue(Town.REGISTRAR, application)));
            }
        }
    }

    @Test
    void theWindowIsThatOfTheCalendar() {
        try (Town town = new Town(folder)) {
            Window window = town.issues().window(Town.CHAIR);
            assertEquals("2027-03-06T00:00", window.opens().toString());
            assertEquals("2027-03-20T18:00", window.closes().toString());
        }
    }

    @Test
    void issuesNoneForTheSameSettlement() {
        try (Town town = new Town(folder).supplied()) {
            for (String destination : List.of("0002", "Lake", " lake ")) {
                Application application = Town.application("0001", IIN, destination);
                assertEquals(
                        "refused.same-settlement",
                        Town.refusal(() -> town.issues().issue(Town.REGISTRAR, application)),
                        destination);
            }
            town.issues().issue(Town.REGISTRAR, Town.application("0003", IIN, "0001"));
        }
    }

    @Test
    void issuesOneForEachVoterAndType() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            assertEquals(
                    "refused.has-one",
                    Town.refusal(() -> town.issues().issue(Town.REGISTRAR, Town.application("0003", IIN, "0101"))));
            town.issues().issue(Town.REGISTRAR, Town.application(OTHER));
            Stocks.Paper local =
                    new Stocks.Paper(Act.Kind.RECEIVED, "1", Town.DAY, new Serials(Town.LOCAL, 1, 5), "", "");
            town.stocks().sign(Town.CHAIR, local);
            town.stocks()
                    .sign(
                            Town.CHAIR,
                            new Stocks.Paper(Act.Kind.HANDED_DOWN, "2", Town.DAY, local.serials(), "0001", ""));
            Application other = new Application(Town.LOCAL, 0, "0001", Town.voter(IIN), 17, true, Town.DAY, "0003");
            assertEquals(
                    new Serials(Town.LOCAL, 1, 1),
                    town.issues().issue(Town.REGISTRAR, other).serials());
        }
    }

    @Test
    void anIssueIsUndoneByASpoilWithAReasonAndTheVoterGetsAnother() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            assertEquals("refused.reason", Town.refusal(() -> town.issues().spoil(Town.REGISTRAR, FIRST, " ")));
            Issue spoiled = town.issues().spoil(Town.REGISTRAR, FIRST, "the name was misspelt");
            assertEquals(State.SPOILED, spoiled.state());
            assertEquals("the name was misspelt", spoiled.reason());
            assertEquals("refused.ended", Town.refusal(() -> town.issues().lose(Town.REGISTRAR, FIRST, "x")));
            assertEquals(
                    2,
                    town.issues()
                            .issue(Town.REGISTRAR, Town.application(IIN))
                            .serials()
                            .first());
            assertEquals("refused.elsewhere", Town.refusal(() -> town.act(Act.Kind.TAKEN_BACK, "1", "0001", "")));
        }
    }

    @Test
    void thereIsNoDuplicateAfterALoss() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            town.issues().lose(Town.REGISTRAR, FIRST, "statement of the voter");
            Refused refused =
                    assertThrows(Refused.class, () -> town.issues().issue(Town.REGISTRAR, Town.application(IIN)));
            assertEquals("refused.no-duplicate", refused.reason().key());
            assertTrue(refused.reason().in(Language.KK).contains("№ 1 "));
            town.prove();
            assertEquals(
                    State.LOST,
                    town.issues().register(Town.CHAIR).lines().getFirst().state());
        }
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsRecorded() {
        try (Town town = new Town(folder).supplied()) {
            Application good = Town.application(IIN);
            Voter voter = good.voter();
            refuses(town, "iin.control", with(good, new Voter("A", "800115300013", "ID", "", null)));
            refuses(town, "refused.voter-name", with(good, new Voter(" ", IIN, "ID", "", null)));
            refuses(town, "refused.document", with(good, new Voter("A", IIN, "", "", null)));
            refuses(
                    town,
                    "refused.authority",
                    with(good, new Voter("A", IIN, "ID", "", new Voter.Representative("B", ""))));
            refuses(town, "refused.precinct", Town.application("0101", IIN, "0001"));
            refuses(town, "refused.none-left", Town.application("0002", IIN, "0101"));
            refuses(town, "refused.destination", Town.application("0001", IIN, " "));
            refuses(town, "refused.no-precinct", Town.application("0001", IIN, "0199"));
            LocalDate applied = good.applied();
            refuses(town, "refused.unmarked", new Application("mazhilis", 0, "0001", voter, 1, false, applied, "0101"));
            refuses(town, "refused.list-line", new Application("mazhilis", 0, "0001", voter, 0, true, applied, "0101"));
            refuses(
                    town,
                    "refused.applied",
                    new Application("mazhilis", 0, "0001", voter, 1, true, LocalDate.of(2027, 3, 11), "0101"));
            refuses(
                    town,
                    "refused.elsewhere",
                    new Application("mazhilis", 25, "0001", voter, 1, true, applied, "0101"));
            refuses(
                    town,
                    "refused.never-here",
                    new Application("mazhilis", 99, "0001", voter, 1, true, applied, "0101"));
            refuses(town, "refused.type-needed", new Application("", 0, "0001", voter, 1, true, applied, "0101"));
            assertEquals(
                    "refused.never-issued", Town.refusal(() -> town.issues().spoil(Town.REGISTRAR, FIRST, "x")));
            assertEquals("not-allowed", Town.refusal(() -> town.issues().issue(Town.CHAIR, good)));
            assertTrue(town.issues().register(Town.CHAIR).lines().isEmpty());
        }
    }

    private static Application with(Application good, Voter voter) {
        return new Application(
                good.type(), 0, good.precinct(), voter, good.listLine(), true, good.applied(), good.destination());
    }

    private static void refuses(Town town, String key, Application application) {
        assertEquals(key, Town.refusal(() -> town.issues().issue(Town.REGISTRAR, application)));
    }

    @Test
    void aFileIsIssuedAsAWholeOrNamesEachRowThatCannotBe() {
        try (Town town = new Town(folder).supplied()) {
            String header = "type;precinct;name;iin;document;list_line;list_mark;applied;destination\n";
            String good = "mazhilis;0001;A B;" + IIN + ";ID 1;5;yes;09.03.2027;0101\n";
            ApplicationFile file =
                    file(header + good + good + "mazhilis;0001;C D;" + OTHER + ";ID 2;6;no;2027-03-09;0002\n");
            Refused refused = assertThrows(Refused.class, () -> town.issues().issueAll(Town.REGISTRAR, file));
            String said = refused.reason().in(Language.EN);
            assertTrue(said.contains("Faults found: 2"), said);
            assertTrue(said.contains("Row 3, column iin: This voter has certificate No. 1"), said);
            assertTrue(said.contains("Row 4, column destination: No certificate is issued"), said);
            assertTrue(town.issues().register(Town.CHAIR).lines().isEmpty());
            assertEquals(
                    1,
                    town.issues().issueAll(Town.REGISTRAR, file(header + good)).size());
            String unread = Town.refusal(() -> file(header + "mazhilis;0001;A;1;ID;x;perhaps;31.02.2027;0101\n"));
            assertEquals("refused.rows", unread);
            assertEquals("file.no-column", Town.refusal(() -> file("precinct;name\n1;2\n")));
            assertEquals(
                    "file.column",
                    Town.refusal(() -> file(header.replace("name", "name;nmae") + "a;b;c;d;e;f;g;h;i;j\n")));
        }
    }

    private static ApplicationFile file(String text) {
        return ApplicationFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void noByteOfTheFileTellsWhoTheVoterIs() throws IOException {
        Path file;
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            town.issues().lose(Town.REGISTRAR, FIRST, "burnt");
            file = town.file;
        }
        byte[] content = Files.readAllBytes(file);
        assertTrue(holds(content, "burnt") && holds(content, "0101"), "the search finds what is not sealed");
        Voter voter = Town.voter(IIN);
        for (String personal :
                List.of("\u041d\u04b1\u0440\u043b\u0430\u043d", IIN, "045678901", "Abay", "Akhmetov", "No 5")) {
            assertTrue(new String(Json.write(voter), StandardCharsets.UTF_8).contains(personal), personal);
            assertFalse(voter.toString().contains(personal), "no log tells it");
            assertFalse(holds(content, personal), personal);
        }
    }

    private static boolean holds(byte[] content, String text) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .anyMatch(set -> bytes.contains(new String(text.getBytes(set), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void twoWorkspacesWithRangesOfTheirOwnNeverGiveTheSameNumber() {
        try (Town lake = new Town(folder);
                Town school = new Town(folder, "school", Town.election())) {
            lake.act(Act.Kind.RECEIVED, "1-20", "", "");
            lake.act(Act.Kind.HANDED_DOWN, "1-20", "0001", "");
            school.act(Act.Kind.RECEIVED, "21-40", "", "");
            Set<Long> given = new TreeSet<>();
            for (String iin : List.of(IIN, OTHER, "991231100010", "000229500018")) {
                given.add(lake.issues()
                        .issue(Town.REGISTRAR, Town.application(iin))
                        .serials()
                        .first());
                given.add(school.issues()
                        .issue(Town.REGISTRAR, Town.application("0102", iin, "0001"))
                        .serials()
                        .first());
            }
            assertEquals(Set.of(1L, 2L, 3L, 4L, 21L, 22L, 23L, 24L), given);
        }
    }

    @Test
    void namesAreSeenWithTheKeyOnly() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application(IIN));
            Register blind = town.issues().register(SignedIn.as("chair", Role.CHAIR));
            assertNull(blind.lines().getFirst().voter());
            assertEquals(1, blind.find("0001").size());
            assertTrue(blind.find("\u041d\u04b1\u0440\u043b\u0430\u043d").isEmpty());
            assertEquals(
                    "no-key",
                    Town.refusal(() ->
                            town.issues().issue(SignedIn.as("registrar", Role.REGISTRAR), Town.application(OTHER))));
        }
    }
}
