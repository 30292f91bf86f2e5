package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kz.esep.app.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of personal data, by one journalled act that names its reason and cannot be taken back. */
class DestroyKeysCommandTest {
    private static final String OWN = "tec-practice";

    @TempDir
    Path folder;

    @Test
    void anAdministratorDestroysTheKeysOfTheCommissionThatIsNamedAndOfNoOther() {
        Path workspace = Nights.fresh(folder);
        Terminal terminal = new Terminal(workspace);
        terminal.done("admin", "user list");
        String name = "Galiya T.";
        assertTrue(terminal.out().contains(name), terminal.out());
        assertEquals(Exit.REFUSED, terminal.as("chair", "user destroy-keys", "--commission", OWN, "--reason", "x"));
        assertEquals(
                Exit.REFUSED, terminal.as("admin", "user destroy-keys", "--commission", "other", "--reason", "act 3"));
        assertTrue(terminal.err().contains("other"), terminal.err());
        terminal.done("admin", "user destroy-keys", "--commission", OWN, "--reason", "act 3 of 01.02.2028");
        assertEquals(Exit.REFUSED, terminal.as("admin", "user destroy-keys", "--commission", OWN, "--reason", "again"));
        terminal.done("admin", "user list");
        assertFalse(terminal.out().contains(name), terminal.out());
        assertEquals(Exit.DONE, terminal.run("journal", "verify", workspace.toString()), terminal.err());
        terminal.done("chair", "journal list", "--json");
        assertTrue(terminal.out().contains("act 3 of 01.02.2028"), terminal.out());
    }
}
