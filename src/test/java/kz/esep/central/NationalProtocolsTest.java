package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.document.Pdfs;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the centre prints is what it publishes. */
class NationalProtocolsTest {
    @TempDir
    Path folder;

    @Test
    void areThePublishedOnesAndNothingBeforeTheFirstFile() throws IOException {
        Practice practice = Practice.in(folder);
        try (Store store = new Store(practice, folder.resolve("centre"))) {
            NationalProtocols protocols = new NationalProtocols(store.workspace, practice.election());
            assertEquals(Optional.empty(), protocols.since(Store.CHAIR));
            Refused refused = assertThrows(Refused.class, () -> protocols.make(Store.CHAIR, Progress.UNHEARD));
            assertEquals("national.nothing", refused.reason().key());
            store.collect(store.stick("stick", Papers.file(practice, "rayon-1", 1, null, 0)));
            assertEquals(Optional.of(Practice.NOW), protocols.since(Store.CHAIR));
            new Publication(store.workspace, practice.election(), "0.1.0")
                    .into(folder.resolve("out"), Progress.UNHEARD);
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("out").resolve(Publication.PROTOCOL)),
                    protocols.make(Store.CHAIR, Progress.UNHEARD));
            Refused stopped = assertThrows(
                    Refused.class,
                    () -> new Publication(store.workspace, practice.election(), "0.1.0")
                            .into(folder.resolve("stopped"), (done, all) -> {
                                throw new Refused("central", "publish.stopped");
                            }));
            assertEquals("publish.stopped", stopped.reason().key());
            assertFalse(Files.exists(folder.resolve("stopped")));
            Register register = new Register(store.workspace, practice.election());
            Register.Signed receipt = register.receipts(Store.CHAIR).getFirst();
            byte[] page = register.page(Store.CHAIR, receipt.seq());
            assertTrue(Pdfs.text(page).contains(receipt.receipt().hex()));
            Pdfs.assertArchivable(page);
            Refused unknown = assertThrows(Refused.class, () -> register.page(Store.CHAIR, receipt.seq() + 1));
            assertEquals("receipt.unknown", unknown.reason().key());
            assertThrows(Refused.class, () -> protocols.since(SignedIn.as("typist", Role.TYPIST)));
        }
    }
}
