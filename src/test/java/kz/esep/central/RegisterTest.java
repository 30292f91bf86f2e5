package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.document.Pdfs;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class RegisterTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Practice practice;
    private static ResultFile one;
    private static ResultFile two;
    private static ResultFile three;

    private Store store;
    private Register register;

    @BeforeAll
    static void make() {
        practice = Practice.in(shared);
        one = Papers.file(practice, "rayon-1", 1, null, 0);
        two = Papers.file(practice, "rayon-2", 1, null, 3);
        three = Papers.file(practice, "rayon-3", 1, null, 5);
    }

    @BeforeEach
    void open() {
        store = new Store(practice, folder);
        register = new Register(store.workspace, store.practice.election());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Stops once so many files are done. */
    private record Stopping(List<Intaken.Line> seen, int after) implements Intake.Watch {
        @Override
        public void done(Intaken.Line line, int count) {
            seen.add(line);
        }

        @Override
        public boolean stops() {
            return seen.size() >= after;
        }
    }

    @Test
    void namesEveryReceiptAndRefusal() throws IOException {
        Path stick = store.stick("stick", one);
        Files.writeString(stick.resolve("bad.asice"), "not a container");
        store.collect(stick);
        assertEquals(
                List.of("rayon-1"),
                register.receipts(Store.CHAIR).stream()
                        .map(Register.Signed::commission)
                        .toList());
        assertEquals(one.digest(), register.receipts(Store.CHAIR).getFirst().file());
        assertEquals(
                List.of("V01"),
                register.refusals(Store.CHAIR).stream()
                        .map(Register.Refusal::code)
                        .toList());
    }

    @Test
    void givesAFileAndItsReceiptBackAsTheyWere() throws IOException {
        store.collect(store.stick("stick", one));
        Taken file = store.rulings.files(Store.CHAIR).getFirst();
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Path copy = register.deliver(Store.CHAIR, file, copies);
        assertArrayEquals(one.bytes(), Files.readAllBytes(copy));
        Register.Signed signed = register.receipts(Store.CHAIR).getFirst();
        Path receipt = register.deliver(Store.CHAIR, signed, copies);
        assertArrayEquals(Files.readAllBytes(store.receipts().resolve(signed.name())), Files.readAllBytes(receipt));
        byte[] page = Files.readAllBytes(copies.resolve(signed.name().replace(".asice", ".pdf")));
        Pdfs.assertArchivable(page);
        String text = Pdfs.text(page);
        assertTrue(text.contains(one.digest().hex()), text);
        assertTrue(text.contains(signed.receipt().hex()), text);
        store.collect(store.stick("later", two));
        assertEquals(receipt, register.deliver(Store.CHAIR, signed, copies));
    }

    @Test
    void findsTheCountedProtocolOfAPrecinctAndItsFile() {
        store.collect(store.stick("stick", two));
        Counting.Counted counted =
                store.counting.precinct(new ProtocolKey("lists", "0201")).orElseThrow();
        assertEquals(two.digest(), counted.file().file());
        assertEquals("0201", counted.figures().precinct());
        assertTrue(store.counting.precinct(new ProtocolKey("lists", "0101")).isEmpty());
    }

    @Test
    void beginsNoFurtherFileOnceItIsStopped() {
        Path stick = store.stick("stick", one, two, three);
        for (int i = 0; i < 20; i++) {
            store.stick("stick/more" + i, one);
        }
        Stopping stopping = new Stopping(new java.util.ArrayList<>(), 2);
        Intaken taken = store.intake.collect(Store.CHAIR, List.of(stick), store.receipts(), stopping);
        assertEquals(stopping.seen().size(), taken.lines().size());
        assertTrue(taken.lines().size() < 23, taken.toString());
        assertTrue(Files.isDirectory(store.receipts()));
    }
}
