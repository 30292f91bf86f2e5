package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.app.Nights;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep member}, as a script uses it. */
class MemberCommandsTest {
    private static final String COLUMNS =
            "precinct,name,iin,post,proposed_by,public_servant,workplace,since,decision,bars\n";

    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void copy() {
        terminal = new Terminal(Nights.fresh(folder));
    }

    private int run(String login, String command, String... more) {
        return terminal.as(login, "member " + command, more);
    }

    private String file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("members.csv"), COLUMNS + String.join("\n", rows) + "\n")
                .toString();
    }

    @Test
    void recordsMembersShowsThemAndSaysWhatIsAgainstThem() throws IOException {
        String rows = file(
                "0101,Aigerim A.,800115300012,chair,Party A,no,School 5,2026-12-01,14 of 28.11.2026,",
                "0101,Berik B.,900101400013,member,Party A,yes,,01.12.2026,14 of 28.11.2026,judge");
        assertEquals(Exit.DONE, run("registrar", "add", rows), terminal.err());
        assertEquals("Members recorded: 2, from m1 to m2.", terminal.out().strip());
        assertEquals(Exit.DONE, run("chair", "list", "--precinct", "0101"), terminal.err());
        assertTrue(
                terminal.out()
                        .contains("m1  precinct commission 0101  chair  Aigerim A., 800115300012; proposed by Party A"),
                terminal.out());
        assertTrue(terminal.out().contains("Members: 2 on 2027-01-11."), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "check"), terminal.err());
        assertTrue(
                terminal.out().contains("There are 2 members; the law asks for 5 to 7. (Art. 11, 13, 17"),
                terminal.out());
        assertTrue(terminal.out().contains("member m2: is a judge (Art. 20(12))"), terminal.out());
        String to = folder.resolve("t").toString();
        assertEquals(Exit.REFUSED, run("chair", "list", "--out", to, "--format", "csv"));
        assertTrue(terminal.err().contains("The reason is missing"), terminal.err());
        assertEquals(
                Exit.DONE,
                run("chair", "list", "--out", to, "--format", "csv", "--reason", "asked for"),
                terminal.err());
        assertTrue(Files.readString(folder.resolve("t/PRACTICE_commission_practice_tec-practice_members.csv"))
                .contains("Berik B."));
    }

    @Test
    void recordsWhatBecomesOfAMember() throws IOException, Json.BadJson {
        run("registrar", "add", file("0101,Aigerim A.,800115300012,member,Party A,no,,2026-12-01,14,"));
        assertEquals(
                Exit.DONE,
                run(
                        "registrar",
                        "appoint",
                        "--member",
                        "m1",
                        "--post",
                        "chair",
                        "--from",
                        "2026-12-05",
                        "--decision",
                        "1"),
                terminal.err());
        assertEquals(
                Exit.DONE,
                run(
                        "registrar",
                        "release",
                        "--member",
                        "m1",
                        "--from",
                        "2026-12-05",
                        "--to",
                        "2027-01-20",
                        "--decision",
                        "2"),
                terminal.err());
        assertEquals(
                Exit.DONE,
                run(
                        "registrar",
                        "correct",
                        "--member",
                        "m1",
                        "--reason",
                        "mistyped",
                        file("0101,Aigerim Akhmetova,800115300012,member,Party A,yes,,2026-12-01,14,")),
                terminal.err());
        assertEquals(Exit.DONE, run("chair", "list"), terminal.err());
        assertTrue(terminal.out().contains("chair  Aigerim Akhmetova"), terminal.out());
        assertTrue(terminal.out().contains("; public servant"), terminal.out());
        assertEquals(
                Exit.DONE,
                run("registrar", "leave", "--member", "m1", "--until", "2027-01-11", "--decision", "3"),
                terminal.err());
        assertEquals(Exit.DONE, run("chair", "list"), terminal.err());
        assertTrue(terminal.out().contains("Members: 0"), terminal.out());
        assertEquals(Exit.DONE, run("chair", "list", "--json"), terminal.err());
        assertEquals(
                "2027-01-11",
                terminal.json()
                        .path(0)
                        .path("course")
                        .path("ending")
                        .path("from")
                        .asString());
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws IOException {
        assertEquals(Exit.REFUSED, run("chair", "add", file("0101,A,800115300012,member,P,no,,2026-12-01,14,")));
        assertEquals(
                Exit.REFUSED, run("registrar", "leave", "--member", "m7", "--until", "2027-01-11", "--decision", "3"));
        assertTrue(terminal.err().contains("There is no member m7"), terminal.err());
        assertEquals(Exit.REFUSED, run("registrar", "add", file("0999,A,800115300012,member,P,no,,2026-12-01,14,")));
        assertTrue(terminal.err().contains("Row 2, column precinct: 0999"), terminal.err());
        assertFalse(terminal.err().contains("800115300012"), "no personal data in a refusal");
        assertEquals(Exit.DONE, run("chair", "check"), terminal.err());
    }
}
