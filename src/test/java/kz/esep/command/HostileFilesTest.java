package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.office.Office;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody hostile or hasty hands to the commands. */
class HostileFilesTest {
    @TempDir
    static Path office;

    private static Practice practice;

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("ESEP_LANGUAGE", "en"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
    }

    @Test
    void verifiesTheOthersWhenOneFileWouldFillTheMemory() throws IOException {
        Path huge = huge();
        Path good = folder.resolve("good.asice");
        Files.write(good, Papers.file(practice, "rayon-1", 1, null, 0).bytes());
        String[] words = {"verify", huge.toString(), good.toString(), "--package", packageFile()};
        assertEquals(Exit.REFUSED, run(words), err.toString());
        assertTrue(out.toString().contains("larger than 256 MiB"), out.toString());
        assertTrue(out.toString().contains("good.asice: holds"), out.toString());
        assertEquals(Exit.REFUSED, run("verify", good.toString(), "--package", huge.toString()), err.toString());
        assertEquals(Exit.REFUSED, run("seats", huge.toString(), "--seats", "9", "--threshold", "5"), err.toString());
    }

    @Test
    @Timeout(60)
    void refusesAPipeOrADeviceAtOnceInsteadOfWaitingForItsEnd() throws Exception {
        Path pipe = folder.resolve("pipe.asice");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        String store = workspace(Practice.CENTRE);
        practice.signer(Practice.CENTRE, "chair");
        String key = office.resolve("centre-chair.p12").toString();
        for (String input : List.of(pipe.toString(), "/dev/zero")) {
            refusesToRead(input, "verify", input, "--package", packageFile());
            refusesToRead(input, "verify", packageFile(), "--package", input);
            refusesToRead(input, "seats", input, "--seats", "9", "--threshold", "5");
            refusesToRead(input, "key", "install", "--key", key, "--certificate", input);
            refusesToRead(input, "package", "show", input);
            refusesToRead(input, "decide", store, "--user", "admin", input);
        }
    }

    private void refusesToRead(String input, String... words) {
        assertEquals(Exit.REFUSED, run(words), String.join(" ", words));
        String said = out.toString() + err;
        assertTrue(said.contains(input + " is not an ordinary file"), said);
    }

    @Test
    void printsTheJournalAsOneJsonValue() throws IOException, Json.BadJson {
        String workspace = workspace("rayon-1");
        assertEquals(Exit.DONE, run("journal", "list", workspace, "--user", "admin", "--json"), err.toString());
        assertTrue(Json.tree(out.toString().getBytes(StandardCharsets.UTF_8)).isArray());
    }

    @Test
    void saysWhatTheReplayOfAJournalWasComparedWith() throws IOException, Json.BadJson {
        String workspace = workspace("rayon-1");
        assertEquals(Exit.DONE, run("journal", "verify", workspace, "--json"), err.toString());
        var found = Json.tree(out.toString().getBytes(StandardCharsets.UTF_8));
        assertTrue(found.at("/compared").asBoolean());
        assertEquals(
                Office.projectors().stream()
                        .mapToInt(projector -> projector.tables().size())
                        .sum(),
                found.at("/tables").asInt() - 2);
        assertEquals(1, found.at("/files").asInt(), "the election package");
        assertEquals(Exit.DONE, run("journal", "verify", workspace));
        assertTrue(out.toString().contains("Replayed from the first entry"), out.toString());
    }

    @Test
    void warnsAtEveryCommandThatAPasswordIsTheOneTheProgramProposed() throws IOException {
        String workspace = workspace("rayon-1");
        for (int time = 0; time < 2; time++) {
            assertEquals(Exit.DONE, run("user", "list", workspace, "--user", "admin"));
            assertTrue(err.toString().contains("the password that the program proposed"), err.toString());
        }
        environment.put("ESEP_NEW_PASSWORD", "a password of my own");
        assertEquals(Exit.DONE, run("user", "password", workspace, "--user", "admin"), err.toString());
        environment.put("ESEP_PASSWORD", "a password of my own");
        assertEquals(Exit.DONE, run("user", "list", workspace, "--user", "admin"));
        assertEquals("", err.toString());
    }

    @Test
    void publishesOnlyTheCentresStore() throws IOException {
        Path published = folder.resolve("published");
        String workspace = workspace("rayon-1");
        assertEquals(Exit.REFUSED, run("publish", workspace, "--out", published.toString()));
        assertTrue(Files.notExists(published));
    }

    @Test
    void signsReceiptsWithTheCentresKeyOnly() throws IOException {
        practice.signer("rayon-1", "chair");
        environment.put("ESEP_RECEIPT_PASSPHRASE", "long enough");
        String store = workspace(Practice.CENTRE);
        String deputy = added(store, "deputy", "administrator");
        String clerk = added(store, "clerk", "secretary");
        environment.put("ESEP_PASSWORD", deputy);
        assertEquals(Exit.DONE, run("user", "confirm", store, "--user", "deputy", "--login", "clerk"), err.toString());
        environment.put("ESEP_PASSWORD", clerk);
        String[] words = {
            "collect",
            store,
            "--user",
            "clerk",
            "--package",
            packageFile(),
            "--receipt-key",
            office.resolve("rayon-1-chair.p12").toString()
        };
        assertEquals(Exit.REFUSED, run(words));
        assertTrue(err.toString().contains("Receipts are signed with the centre's own key"), err.toString());
    }

    @Test
    void namesAFileToRuleAboutByEnoughOfItsDigest() throws IOException {
        String store = workspace(Practice.CENTRE);
        assertEquals(Exit.REFUSED, run("resolve", store, "--user", "admin", "--choose", "", "--reason", "x"));
        assertTrue(err.toString().contains("at least the first 8"), err.toString());
    }

    private Path huge() throws IOException {
        Path huge = folder.resolve("huge.asice");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        return huge;
    }

    private String packageFile() throws IOException {
        return Files.write(folder.resolve("election.asice"), practice.packageFile())
                .toString();
    }

    /** A new workspace; its administrator's password is in the environment from then on. */
    private String workspace(String commission) throws IOException {
        Path workspace = folder.resolve("w.esep");
        Path secret = folder.resolve("secret");
        String[] words = {
            "init",
            workspace.toString(),
            "--package",
            packageFile(),
            "--package-digest",
            Digest.of(practice.packageFile()).code(),
            "--commission",
            commission,
            "--admin",
            "admin",
            "--password-out",
            secret.toString()
        };
        assertEquals(Exit.DONE, run(words), err.toString());
        environment.put("ESEP_PASSWORD", Files.readAllLines(secret).getFirst());
        return workspace.toString();
    }

    /** The first password of a person whom the administrator adds. */
    private String added(String workspace, String login, String role) throws IOException {
        Path secret = folder.resolve(login);
        String[] words = {
            "user",
            "add",
            workspace,
            "--user",
            "admin",
            "--login",
            login,
            "--name",
            login,
            "--role",
            role,
            "--password-out",
            secret.toString()
        };
        assertEquals(Exit.DONE, run(words), err.toString());
        return Files.readAllLines(secret).getFirst();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Surroundings around =
                new Surroundings(Practice.CLOCK, environment, new PrintWriter(out), new PrintWriter(err), null, false);
        return new CommandLines(around).run(words);
    }
}
