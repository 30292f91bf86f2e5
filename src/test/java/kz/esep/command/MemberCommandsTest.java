package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.app.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep member}, as a script uses it. */
class MemberCommandsTest {
    private static final String COLUMNS =
            "precinct,name,iin,post,proposed_by,public_servant,workplace,since,decision,bars\n";

    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void copy() {
        workspace = Nights.fresh(folder);
    }

    private int run(String login, String command, String... more) {
        List<String> words = new ArrayList<>(List.of("member", command, workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around = new Surroundings(
                Nights.CLOCK,
                Map.of("ESEP_LANGUAGE", "en", "ESEP_PASSWORD", Nights.passphrase(login)),
                new PrintWriter(said),
                new PrintWriter(remarks),
                null,
                false);
        int status = new CommandLines(around).run(words.toArray(String[]::new));
        out = said.toString();
        err = remarks.toString();
        return status;
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
        assertEquals(Exit.DONE, run("registrar", "add", rows), err);
        assertEquals("Members recorded: 2, from m1 to m2.", out.strip());
        assertEquals(Exit.DONE, run("chair", "list", "--precinct", "0101"), err);
        assertTrue(
                out.contains("m1  precinct commission 0101  chair  Aigerim A., 800115300012; proposed by Party A"),
                out);
        assertTrue(out.contains("Members: 2 on 2027-01-11."), out);
        assertEquals(Exit.REFUSED, run("chair", "check"), err);
        assertTrue(out.contains("There are 2 members; the law asks for 5 to 7. (Art. 11, 13, 17"), out);
        assertTrue(out.contains("member m2: is a judge (Art. 20(12))"), out);
        String to = folder.resolve("t").toString();
        assertEquals(Exit.REFUSED, run("chair", "list", "--out", to, "--format", "csv"));
        assertTrue(err.contains("The reason is missing"), err);
        assertEquals(Exit.DONE, run("chair", "list", "--out", to, "--format", "csv", "--reason", "asked for"), err);
        assertTrue(Files.readString(folder.resolve("t/commission_practice_tec-practice_members.csv"))
                .contains("Berik B."));
    }

    @Test
    void recordsWhatBecomesOfAMember() throws IOException {
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
                err);
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
                err);
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
                err);
        assertEquals(Exit.DONE, run("chair", "list"), err);
        assertTrue(out.contains("chair  Aigerim Akhmetova"), out);
        assertTrue(out.contains("; public servant"), out);
        assertEquals(
                Exit.DONE,
                run("registrar", "leave", "--member", "m1", "--until", "2027-01-11", "--decision", "3"),
                err);
        assertEquals(Exit.DONE, run("chair", "list"), err);
        assertTrue(out.contains("Members: 0"), out);
        assertEquals(Exit.DONE, run("chair", "list", "--json"), err);
        assertTrue(out.contains("\"until\" : \"2027-01-11\""), out);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws IOException {
        assertEquals(Exit.REFUSED, run("chair", "add", file("0101,A,800115300012,member,P,no,,2026-12-01,14,")));
        assertEquals(
                Exit.REFUSED, run("registrar", "leave", "--member", "m7", "--until", "2027-01-11", "--decision", "3"));
        assertTrue(err.contains("There is no member m7"), err);
        assertEquals(Exit.REFUSED, run("registrar", "add", file("0999,A,800115300012,member,P,no,,2026-12-01,14,")));
        assertTrue(err.contains("Row 2, column precinct: 0999"), err);
        assertFalse(err.contains("800115300012"), "no personal data in a refusal");
        assertEquals(Exit.DONE, run("chair", "check"), err);
    }
}
