package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Roster;
import kz.esep.signing.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep export} where the workspace is behind what is known of it elsewhere, or a signer was revoked. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private Table table;
    private Path out;

    @BeforeEach
    void reviewed() {
        table = PollingPlace.reviewed(folder);
        out = folder.resolve("out");
    }

    /** Refused before anybody is asked for a passphrase: the files that would tell it are not there. */
    private void refuses(String words, String option) {
        List<String> all = new ArrayList<>(List.of("--out=" + out, option));
        for (String role : List.of("chair", "secretary")) {
            all.add("--signer=" + role + "=" + PollingPlace.made().key(role));
            all.add("--passphrase-file=" + role + "=" + folder.resolve("none.txt"));
        }
        table.refuses(words, "chair", "export", all.toArray(String[]::new));
    }

    @Test
    void aWorkspaceThatStayedBehindItsOwnFileSignsNothing() throws IOException {
        Path behind = Files.copy(table.workspace, folder.resolve("behind"));
        Path file = table.exported(1);
        Files.move(behind, table.workspace, StandardCopyOption.REPLACE_EXISTING);
        refuses(file.getFileName() + " is revision 1 of this commission", "--beside=" + folder);
        refuses("A signed paper has revision 4; the newest that this workspace has is 0", "--paper-revision=4");
        assertFalse(Files.exists(out.resolve(file.getFileName())));
    }

    @Test
    void whoIsNotOnTheCentresListIsToldAndTheListStays() throws IOException {
        Instant at = PollingPlace.at("20:00");
        Signer centre = KeyFile.open(PollingPlace.made().key("centre"), "long enough".toCharArray());
        byte[] list = Roster.of("polling-place", 2, at, List.of()).sign(List.of(centre), at);
        Path roster = Files.write(folder.resolve("roster.asice"), list);
        refuses("is not on the list of signers no. 2", "--roster=" + roster);
        refuses("is not on the list of signers no. 2", "--paper-revision=0");
    }
}
