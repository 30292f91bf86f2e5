package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A practice workspace as the program of 25 November 2026 wrote it, with two protocols accepted there, before there were
 * sittings, certificates, members or pay: today's program keeps its figures, goes on and exports.
 */
class UpgradeTest {
    private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");
    private static final String HEAD = "6418238dbdf7fbf8a1f71ebee01f1a073d62b22bf1edde01c07039065a7371d3";
    private static final Map<String, String> PASSWORDS = Map.of(
            "typist1", "e74nn-a6fe9-r9t9f-v2qft",
            "typist2", "607qk-8zrnp-vzs19-wadrz",
            "chair", "svh0b-q4skb-kf58v-sj6qj",
            "secretary", "431g3-n3pgh-ca1bv-a042p");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void takesTheFilesOut() throws IOException {
        Path workspace = folder.resolve("commission.esep");
        try (InputStream packed = new GZIPInputStream(resource("commission.esep.gz"))) {
            Files.copy(packed, workspace);
        }
        for (String file : new String[] {"chair.p12", "secretary.p12", "election.asice"}) {
            try (InputStream in = resource(file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        terminal = new Terminal(workspace, login -> Objects.requireNonNull(PASSWORDS.get(login)))
                .at(Clock.fixed(AT, ZoneOffset.UTC))
                .with("ESEP_SECRETARY_PASSWORD", Objects.requireNonNull(PASSWORDS.get("secretary")))
                .with("ESEP_PASSPHRASE_CHAIR", "practice-chair")
                .with("ESEP_PASSPHRASE_SECRETARY", "practice-secretary");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("earlier/" + name), name);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void itsJournalIsWholeBeforeAndAfterItsTablesAreMadeAnew() {
        assertEquals(Exit.DONE, terminal.run("journal", "verify", file("commission.esep")), terminal.err());
        assertTrue(terminal.out().contains(HEAD), terminal.out());
        terminal.done("chair", "list");
        assertEquals(Exit.DONE, terminal.run("journal", "verify", file("commission.esep")), terminal.err());
        assertTrue(terminal.out().contains("37"), "the same 36 entries and the sign-in: " + terminal.out());
        assertFalse(terminal.out().contains("Another version"), terminal.out());
    }

    @Test
    void itsFiguresStandItGoesOnAndItsExportIsVerified() throws Exception {
        assertEquals(2, accepted());
        enter("typist1", "1", "0105,742,502,101,101,100,100,100,500");
        enter("typist2", "2", "\"0105\",742,502,101,101,100,100,100,500");
        terminal.done("chair", "accept", "--all-matched");
        assertEquals(3, accepted());
        Files.createDirectory(folder.resolve("stick"));
        String[] signed = {
            "--signer", "chair=" + file("chair.p12"), "--signer", "secretary=" + file("secretary.p12"),
        };
        terminal.done("chair", "export --interim", signed[0], signed[1], signed[2], signed[3], "--out", file("stick"));
        assertTrue(
                terminal.err().contains("3\u202F635"), "1 893 and 1 000 as accepted then, 742 now: " + terminal.err());
        assertEquals(
                Exit.DONE,
                terminal.run(
                        "verify",
                        file("stick/result_practice_tec-practice_r1.asice"),
                        "--package",
                        file("election.asice"),
                        "--package-digest",
                        "S11KV-0J4MT-9V2Z9-0586T"),
                terminal.err());
    }

    private void enter(String login, String reading, String start) throws IOException {
        Path typed = folder.resolve("reading" + reading + ".csv");
        Files.writeString(
                typed,
                "contest,precinct,voters_listed,voters_given_ballots,issued_by_member.1,issued_by_member.2,"
                        + "issued_by_member.3,issued_by_member.4,issued_by_member.5,took_part,votes.list-1,votes.list-2,"
                        + "votes.list-3,votes.list-4,votes.list-5,against_all,invalid,ballots_received,"
                        + "ballots_cancelled,urn_stationary,urn_mobile,outside_applications,mobile_box.1.ballots,"
                        + "mobile_box.1.applications,voted_outside,voted_by_certificate\nlists," + start
                        + ",131,132,93,84,41,19,2,750,248,480,22,22,22,22,22,1\n");
        terminal.done(login, "enter", "--reading", reading, typed.toString());
    }

    private long accepted() throws Json.BadJson {
        terminal.done("chair", "list", "--json");
        long accepted = 0;
        for (JsonNode protocol : terminal.json()) {
            accepted += protocol.get("state").asString().equalsIgnoreCase("accepted") ? 1 : 0;
        }
        return accepted;
    }
}
