package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.app.Nights;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupCommandsTest {
    @TempDir
    Path folder;

    @Test
    void aCopyIsMadeListedAndRestoredBesideTheFileThatIsThere() throws IOException, Json.BadJson {
        Path workspace = Nights.fresh(Files.createDirectory(folder.resolve("laptop")));
        Path stick = Files.createDirectory(folder.resolve("stick"));
        String restored = folder.resolve("restored.esep").toString();
        Terminal terminal = new Terminal(workspace);

        assertEquals(Exit.DONE, terminal.run("backup", "list", stick.toString()));
        assertTrue(terminal.out().contains("No copy"), terminal.out());
        assertEquals(Exit.DONE, terminal.run("backup", "make", workspace.toString(), "--to", stick.toString()));
        assertTrue(terminal.out().contains("read back"), terminal.out());
        assertEquals(Exit.DONE, terminal.run("backup", "list", stick.toString(), "--json"));
        JsonNode copy = terminal.json().path(0);
        String file = copy.path("file").asString();
        assertTrue(copy.path("practice").asBoolean());

        assertEquals(Exit.WRONG_USAGE, terminal.run("restore", file, "--out", restored));
        terminal.with("ESEP_PASSWORD", "not the password");
        assertEquals(Exit.REFUSED, terminal.run("restore", file, "--out", restored, "--user", "chair"));
        assertFalse(Files.exists(Path.of(restored)));
        terminal.done("chair", "member list");
        terminal.with("ESEP_PASSWORD", Nights.passphrase("chair"));
        assertEquals(
                Exit.DONE,
                terminal.run("restore", file, "--out", restored, "--user", "chair", "--present", workspace.toString()));
        assertTrue(terminal.err().contains("has 1 entries that the copy lacks"), terminal.err());
        assertTrue(terminal.out().contains("is a workspace again"), terminal.out());
        assertEquals(Exit.DONE, terminal.run("journal", "verify", restored));
        assertEquals(Exit.REFUSED, terminal.run("restore", file, "--out", restored, "--user", "chair"));
        assertTrue(terminal.err().contains("already there"), terminal.err());
    }
}
