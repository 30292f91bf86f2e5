package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.document.Pdfs;
import kz.esep.text.Json;
import tools.jackson.databind.JsonNode;

/** The table at which a precinct commission counts, with the command line on it and a clock that is turned by hand. */
final class Table {
    final Path folder;
    final Path workspace;
    private final PollingPlace place;
    String out = "";
    String err = "";
    private Instant now = PollingPlace.at("06:40");

    Table(Path folder) {
        this(folder, PollingPlace.made());
    }

    Table(Path folder, PollingPlace place) {
        this.folder = folder;
        this.place = place;
        workspace = place.copied(folder);
    }

    /** To that time of voting day; the clock never goes back, so an earlier time is the next day's. */
    Table at(String local) {
        Instant then = PollingPlace.at(local);
        now = then.isBefore(now) ? then.plusSeconds(86_400) : then;
        return this;
    }

    /** Somebody sets the machine's clock back to that time of the night. */
    Table setBackTo(String local) {
        now = PollingPlace.at(local).plusSeconds(86_400);
        return this;
    }

    int run(String login, String... words) {
        Map<String, String> environment = Map.of(
                "ESEP_LANGUAGE", "en", "ESEP_PASSWORD", place.passphrase(login), "ESEP_PASSPHRASE", "long enough");
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around = new Surroundings(
                Clock.fixed(now, ZoneOffset.UTC),
                environment,
                new PrintWriter(said),
                new PrintWriter(remarks),
                null,
                false);
        int status = new CommandLines(around).run(words);
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    /** A command about the workspace, which must be done. */
    Table does(String login, String command, String... more) {
        assertEquals(0, on(login, command, more), err);
        return this;
    }

    /** The same, which is refused with those words. */
    Table refuses(String words, String login, String command, String... more) {
        assertEquals(1, on(login, command, more), out);
        assertTrue(err.contains(words), err);
        return this;
    }

    private int on(String login, String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        return run(login, words.toArray(String[]::new));
    }

    /** A step of the count recorded by the first typist. */
    Table step(String step, String... more) {
        return does("typist1", "count step", with(step, more));
    }

    /** The same, refused with those words. */
    Table refusesStep(String words, String step, String... more) {
        return refuses(words, "typist1", "count step", with(step, more));
    }

    private static String[] with(String step, String... more) {
        List<String> words = new ArrayList<>(List.of("--step", step));
        for (String word : more) {
            if (word.matches("[a-z_.0-9/]+=[0-9]+")) {
                words.add("--figure");
            }
            words.add(word);
        }
        return words.toArray(String[]::new);
    }

    JsonNode json() {
        try {
            return Json.tree(out.getBytes(StandardCharsets.UTF_8));
        } catch (Json.BadJson e) {
            throw new AssertionError(out, e);
        }
    }

    JsonNode shown(String login) {
        does(login, "count show", "--json");
        return json();
    }

    String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The morning: the opening and who issues ballots. */
    Table opened() {
        at("07:05")
                .does(
                        "typist1",
                        "day open",
                        "--precinct=0101",
                        "--begun=06:00",
                        "--sealed=06:30",
                        "--stationary=2",
                        "--mobile=2",
                        "--listed=1000",
                        "--ballots=1010",
                        "--issuing=4");
        return does(
                "secretary",
                "count step",
                "--step=opening",
                "--member=m4",
                "--member=m5",
                "--member=m6",
                "--member=m7");
    }

    /** The day: twelve applications and two boxes on their way, and the end of voting. */
    Table voted() {
        opened();
        at("10:00").step("out", "--box=1", "--member=m4", "--member=m5", "applications=7");
        at("11:30").step("back", "--box=1", "voted=7");
        at("12:05").step("applications", "outside_applications=12");
        at("13:00").step("out", "--box=2", "--member=m6", "--member=m7", "applications=5");
        at("14:20").step("back", "--box=2", "voted=5");
        return at("20:05").does("typist1", "day close", "--precinct=0101", "--at=20:00");
    }

    /** The count as far as the mobile boxes. */
    Table issued() {
        voted();
        at("20:20").step("lists", "voters_listed=1000", "voted_by_certificate=0");
        at("20:50").step("given", "voters_given_ballots=712");
        at("21:20").step("unused", "ballots_received=1010", "ballots_cancelled=298");
        return at("21:40")
                .step(
                        "issued",
                        "issued_by_member.1=200",
                        "issued_by_member.2=200",
                        "issued_by_member.3=200",
                        "issued_by_member.4=112");
    }

    /** The count as far as the stationary boxes. */
    Table boxesOpened() {
        issued();
        at("21:50").step("mobile", "--box=1", "mobile_box.1.ballots=7");
        at("21:55").step("mobile", "--box=2", "mobile_box.2.ballots=5");
        return at("22:10").step("stationary", "urn_stationary=700");
    }

    /** The whole count but for the protocol. */
    Table counted() {
        boxesOpened();
        at("23:40").step("sorted", "votes.apple=400", "votes.birch=250", "against_all=40", "invalid=15", "disputed=7");
        at("23:50").step("disputed", "votes.apple=3", "in_favour=5");
        return at("00:05").step("disputed", "invalid=4", "in_favour=4");
    }

    /** The text of a document of the precinct, which is archivable. */
    String printed(String kind) {
        Path pdf = folder.resolve(kind + now.toEpochMilli() + ".pdf");
        does("secretary", "print", "--document=" + kind, "--precinct=0101", "--out=" + pdf);
        try {
            byte[] content = Files.readAllBytes(pdf);
            Pdfs.assertArchivable(content);
            return Pdfs.text(content).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reading from a paper, by another person than who counts. */
    Table read(String login, int reading, String counted, String time) {
        return read(login, reading, "lists", "votes.apple,votes.birch", counted, time);
    }

    /** The same for a contest with those options; all but the five figures is the same on every paper of the night. */
    Table read(String login, int reading, String contest, String options, String counted, String time) {
        return read(login, reading, contest, options, counted, 700, time);
    }

    /** The second reading of a paper that has so many ballots in the stationary boxes. */
    Table readFromBoxes(String login, String counted, int stationary, String time) {
        return read(login, 2, "lists", "votes.apple,votes.birch", counted, stationary, time);
    }

    private Table read(
            String login, int reading, String contest, String options, String counted, int stationary, String time) {
        String paper = lines(options) + "\n" + contest + ",0101,1000,712,200,200,200,112," + counted + ",1010,298,"
                + stationary + ",12,12,7,7,5,5,12,0," + time + "\n";
        return does(
                login,
                "enter",
                "--reading=" + reading,
                file("paper-" + contest + reading + time.replace(":", "") + ".csv", paper));
    }

    private static String lines(String options) {
        return "contest,precinct,voters_listed,voters_given_ballots,issued_by_member.1,issued_by_member.2,issued_by_member.3,"
                + "issued_by_member.4,took_part," + options + ",against_all,invalid,ballots_received,"
                + "ballots_cancelled,urn_stationary,urn_mobile,outside_applications,mobile_box.1.ballots,"
                + "mobile_box.1.applications,mobile_box.2.ballots,mobile_box.2.applications,voted_outside,"
                + "voted_by_certificate,protocol_time";
    }

    /** The second reading, from the paper that the count above makes. */
    Table readAgain(String login) {
        return read(login, 2, "693,403,250,40,19", "2027-03-22T00:30");
    }

    /** What the command of a recount needs besides the chair. */
    String[] recount(String kind, String by, String received, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--secretary=secretary",
                "--secretary-password-file=" + file("second.txt", place.passphrase("secretary")),
                "--precinct=0101",
                "--for=" + kind,
                "--by=" + by,
                "--number=3",
                "--received=" + received,
                "--act=9",
                "--reason=stack 2 was not shown"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /** Chair and secretary sign a revision, which goes into this folder. */
    Path exported(int revision) {
        String pass = file("pass.txt", "long enough");
        does(
                "chair",
                "export",
                "--signer=chair=" + place.key("chair"),
                "--signer=secretary=" + place.key("secretary"),
                "--passphrase-file=chair=" + pass,
                "--passphrase-file=secretary=" + pass,
                "--out=" + folder);
        return folder.resolve("result_polling-place_pec-0101_r" + revision + ".asice");
    }
}
