package kz.esep.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of requests: by their arrival, and by lot where they came at once. */
class LotsTest {
    private static final LocalDateTime NINE = LocalDateTime.parse("2027-03-01T09:00");
    private static final String SEED = "7 12 19 23 31 40";

    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() {
        room = new Newsroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void servesRequestsInTheOrderOfTheirArrivalAndNotOfTheirRecording() {
        room.request("Steppe TV,two,2027-03-01T09:05,5 minutes", "2,one,2027-03-01T09:00,5 minutes");
        room.request("Dala,lists/one,2027-03-02 10:00,a page");
        assertEquals(List.of("1: 2 ARRIVAL", "2: 1 ARRIVAL"), room.queue(2));
        assertEquals(List.of("1: 3 ARRIVAL"), room.queue(1));
    }

    @Test
    void drawsALotAmongThoseThatCameAtOnce() {
        room.request(
                "2,one,2027-03-01T09:00,5 minutes",
                "2,two,2027-03-01T09:00,5 minutes",
                "2,two,2027-03-01T08:59,2 minutes",
                "2,one,2027-03-01T09:01,2 minutes");
        assertEquals(List.of("1: 3 ARRIVAL", "2: 1 AT_ONCE", "2: 2 AT_ONCE", "4: 4 ARRIVAL"), room.queue(2));
        Lot called = room.lots()
                .call(Newsroom.REGISTRAR, 2, NINE, "a lottery of 11 March")
                .fact();
        assertEquals(List.of("1 lists/one", "2 lists/two"), called.lines());
        assertEquals("esep-lot-1 steppe-election steppe 1", called.title());
        assertTrue(called.tickets().isEmpty());
        assertEquals(List.of("1: 3 ARRIVAL", "2: 1 CALLED", "2: 2 CALLED", "4: 4 ARRIVAL"), room.queue(2));
        Lot drawn = room.lots().draw(Newsroom.REGISTRAR, 1, " " + SEED + " ").fact();
        assertEquals(SEED, drawn.seed());
        assertEquals(2, drawn.tickets().size());
        List<Long> ranks = drawn.ranks();
        assertEquals(Set.of(1L, 2L), new HashSet<>(ranks));
        assertEquals(
                List.of(
                        "1: 3 ARRIVAL",
                        "2: " + ranks.getFirst() + " LOT",
                        "3: " + ranks.getLast() + " LOT",
                        "4: 4 ARRIVAL"),
                room.queue(2));
    }

    @Test
    void aDrawnLotStandsAndALaterRequestGoesBehindIt() {
        room.request("2,one,2027-03-01T09:00,5 minutes", "2,two,2027-03-01T09:00,5 minutes");
        room.lots().call(Newsroom.REGISTRAR, 2, NINE, "dice");
        room.lots().draw(Newsroom.REGISTRAR, 1, "6");
        assertRefused("refused.drawn", () -> room.lots().draw(Newsroom.REGISTRAR, 1, "5"));
        assertRefused(
                "refused.drawn", () -> room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.LOT, 1, "another one"));
        room.request("2,two,2027-03-01T09:00,9 minutes");
        assertEquals("3: 3 ARRIVAL", room.queue(2).getLast());
        assertRefused("refused.lot-alone", () -> room.lots().call(Newsroom.REGISTRAR, 2, NINE, "dice"));
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.REQUEST, 1, "taken back by the party");
        assertEquals(List.of("1: 2 LOT", "2: 3 ARRIVAL"), room.queue(2));
    }

    @Test
    void aCalledLotCanBeGivenUpWithAReasonAndIsCalledAnew() {
        room.request("2,one,2027-03-01T09:00,5 minutes", "2,two,2027-03-01T09:00,5 minutes");
        assertRefused("refused.seed-source", () -> room.lots().call(Newsroom.REGISTRAR, 2, NINE, " "));
        room.lots().call(Newsroom.REGISTRAR, 2, NINE, "a lottery");
        assertRefused("refused.reason", () -> room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.LOT, 1, ""));
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.LOT, 1, "the lottery was not held");
        assertRefused("refused.no-lot", () -> room.lots().draw(Newsroom.REGISTRAR, 1, "5"));
        assertEquals(2, room.lots().call(Newsroom.REGISTRAR, 2, NINE, "dice").number());
    }

    @Test
    void everyLotFallsOtherwiseAndFairly() {
        List<String> lines =
                IntStream.rangeClosed(1, 5).mapToObj(i -> i + " lists/x").toList();
        assertNotEquals(
                new Drawing("esep-lot-1 e c 1", "5", lines).tickets(),
                new Drawing("esep-lot-1 e c 2", "5", lines).tickets());
        int[] firsts = new int[6];
        for (int seed = 0; seed < 5000; seed++) {
            String first = new Drawing("t", String.valueOf(seed), lines)
                    .tickets()
                    .getFirst()
                    .line();
            firsts[first.charAt(0) - '0']++;
        }
        for (int i = 1; i <= 5; i++) {
            assertTrue(firsts[i] > 880 && firsts[i] < 1120, i + " came first " + firsts[i] + " times of 5000");
        }
    }

    /** The recipe of decision 0027, as anybody can run it. */
    @Test
    void isRepeatedByAnybodyWithAShell() throws IOException, InterruptedException {
        List<String> lines = List.of("1 lists/one", "2 lists/two", "3 lists/\u0431\u0456\u0440");
        String recipe = Files.readString(Path.of("src/docs/decisions/0027-lots-and-parity.md"));
        String script =
                recipe.substring(recipe.indexOf("```sh\n") + 6, recipe.indexOf("\n```\n", recipe.indexOf("```sh")));
        Files.writeString(folder.resolve("participants.txt"), String.join("\n", lines) + "\n");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/sha256sum")));
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", script).directory(folder.toFile());
        shell.environment().put("TITLE", "esep-lot-1 steppe-election steppe 1");
        shell.environment().put("SEED", SEED);
        Process process = shell.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        String drawn = new Drawing("esep-lot-1 steppe-election steppe 1", SEED, lines)
                .tickets().stream()
                        .map(ticket -> ticket.digest().hex() + "  " + ticket.line() + "\n")
                        .reduce("", String::concat);
        assertEquals(drawn, out);
    }

    @Test
    void refusesRequestsThatCannotBe() {
        room.request("2,one,2027-03-01T09:00,5 minutes");
        assertRefused("refused.rows", () -> room.request("2,one,2027-03-01T09:00,5 minutes"));
        assertRefused("refused.rows", () -> room.request("2,one,2027-03-10T15:01,5 minutes"));
        assertEquals(List.of(2L), room.request("2,one,2027-03-10T15:00,5 minutes"));
        assertRefused("refused.rows", () -> room.request("2,three,2027-03-01T09:00,5 minutes"));
        assertRefused("refused.rows", () -> room.request("Sky,one,2027-03-01T09:00,5 minutes"));
        assertRefused("refused.rows", () -> room.request("2,one,9:00,5 minutes"));
        assertRefused("not-allowed", () -> room.requests().take(Newsroom.TYPIST, List.of()));
    }

    static void assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }
}
