package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kz.esep.backup.Backups;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;

/** A workspace that is older than what lies beside it. */
class NewerElsewhereTest extends RayonExports {
    /** A copy of the workspace is put back after its first file went out; beside it lies what knows more. */
    private void putBackAfterExporting(Path stick, Path copies) throws IOException {
        enterAllBut();
        Path file = folder.resolve("rayon.esep");
        Path old = folder.resolve("old.esep");
        workspace.close();
        Files.copy(file, old);
        reopen();
        Revision first = export(stick).revision();
        Files.createDirectories(copies);
        new Backups(workspace, Wording.same("election"), Wording.same("rayon")).make(copies);
        Receipt receipt = new Receipt(
                Receipt.FORMAT,
                Receipt.VERSION,
                election.id(),
                RAYON,
                1,
                first.file(),
                first.size(),
                Practice.NOW,
                7,
                null,
                "counted");
        Files.write(
                Files.createDirectories(folder.resolve("receipts")).resolve(receipt.fileName()),
                receipt.sign(practice.signer(Practice.CENTRE, "centre")));
        workspace.close();
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
        reopen();
    }

    private List<String> newer(ResultFiles.Out out) {
        return files.look(CHAIR, out, files.preview(CHAIR, false)).problems().stream()
                .filter(problem -> problem.key().equals("newer"))
                .map(problem -> ((Message) problem.arguments().getFirst()).key())
                .toList();
    }

    @Test
    void aWorkspacePutBackFromAnOlderCopySignsNothingWhileAnythingShowsThatItIsOlder() throws IOException {
        Path stick = folder.resolve("stick");
        Path copies = folder.resolve("copies");
        putBackAfterExporting(stick, copies);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(List.of("newer.file"), newer(ResultFiles.Out.to(stick)));
        assertEquals("newer", reason(() -> export(stick)));
        List<Path> receipts = List.of(folder.resolve("receipts"), folder.resolve("not plugged in"));
        assertEquals(List.of("newer.receipt"), newer(new ResultFiles.Out(empty, receipts, 0)));
        assertEquals(List.of("newer.copy"), newer(new ResultFiles.Out(empty, List.of(copies), 0)));
        assertEquals(List.of("newer.paper"), newer(new ResultFiles.Out(empty, List.of(), 1)));
        assertEquals(List.of(), files.revisions(CHAIR));
        assertEquals(List.of(), newer(ResultFiles.Out.to(empty)));
        assertEquals(1, export(empty).revision().revision());
        assertEquals(List.of("newer.file"), newer(ResultFiles.Out.to(stick)), "both went on");
        assertEquals(List.of(), newer(new ResultFiles.Out(empty, List.of(), 1)));
    }

    @Test
    void aFileThatIsForgedOrAnotherCommissionsStopsNoExport() throws IOException {
        enterAllBut();
        Path stick = Files.createDirectories(folder.resolve("stick"));
        ResultFile other = Papers.file(practice, "rayon-2", 1, null, 3);
        Files.write(stick.resolve("result_practice-2027_rayon-1_r7.asice"), other.bytes());
        byte[] forged = Papers.file(practice, RAYON, 1, null, 2).bytes();
        forged[forged.length / 2] ^= 1;
        Files.write(stick.resolve("result_practice-2027_rayon-1_r8.asice"), forged);
        Files.writeString(stick.resolve("receipt_practice-2027_rayon-1_r9_0.asice"), "not a container");
        assertEquals(1, export(stick).revision().revision());
    }
}
