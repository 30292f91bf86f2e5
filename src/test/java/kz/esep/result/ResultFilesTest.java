package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.election.Line;
import kz.esep.tally.Annex;
import kz.esep.tally.ProtocolKey;
import org.junit.jupiter.api.Test;

class ResultFilesTest extends RayonExports {
    @Test
    void writesAFileThatTheCentreVerifies() throws IOException {
        enterAllBut();
        Preview preview = files.preview(CHAIR, false);
        ResultFiles.Written written = export(folder.resolve("stick"));
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(written.path()));
        assertEquals(
                "result_practice-2027_rayon-1_r1.asice",
                written.path().getFileName().toString());
        assertEquals(preview.totals(), verified.record().totals());
        assertEquals(written.revision().file(), verified.file());
        assertTrue(written.anew());
        try (Stream<Path> all = Files.list(folder.resolve("stick"))) {
            assertEquals(1, all.count(), "no temporary file stays behind");
        }
    }

    @Test
    void showsTheSumsInTheOrderOfThePaperAndWhoHasToSign() {
        ProtocolKey left = new ProtocolKey("question", "0102");
        enterAllBut(left);
        Preview preview = files.preview(CHAIR);
        assertEquals(List.of("chair", "secretary"), preview.signers());
        assertEquals(List.of(left), preview.missing());
        assertEquals(1, preview.revision());
        assertTrue(preview.anew());
        assertEquals("result_practice-2027_rayon-1_r1.asice", preview.name());
        assertEquals(
                List.of("lists", "akim", "question"),
                preview.contests().stream()
                        .map(contest -> contest.total().contest())
                        .toList());
        Preview.ContestSums lists = preview.contests().getFirst();
        assertEquals(
                election.lines("lists").stream().map(Line::code).toList(),
                lists.lines().stream().map(sum -> sum.line().code()).toList());
        lists.lines()
                .forEach(sum ->
                        assertEquals(lists.total().figures().get(sum.line().code()), sum.count()));
        assertEquals("export.missing", reason(() -> files.preview(CHAIR, false)));
        enter(left, Papers.sheet(election, left, 3));
        export(folder.resolve("stick"));
        assertFalse(files.preview(CHAIR).anew());
        assertEquals(1, files.preview(CHAIR).revision());
    }

    @Test
    void writesTheSameRevisionAgainWhenNothingChanged() throws IOException {
        enterAllBut();
        ResultFiles.Written first = export(folder.resolve("one"));
        long length = workspace.head().length();
        ResultFiles.Written again = export(folder.resolve("two"));
        assertFalse(again.anew());
        assertArrayEquals(Files.readAllBytes(first.path()), Files.readAllBytes(again.path()));
        assertEquals(length, workspace.head().length());
        assertEquals(1, files.revisions(CHAIR).size());
    }

    @Test
    void finishesAnExportThatWasCutOffWithTheSameBytes() throws IOException {
        enterAllBut();
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        assertEquals("delivery.failed", reason(() -> export(blocked)));
        assertEquals(1, files.revisions(CHAIR).size());
        var kept = files.revisions(CHAIR).getFirst().file();
        workspace.close();
        reopen();
        ResultFiles.Written written = export(folder.resolve("stick"));
        assertEquals(kept, written.revision().file());
        assertFalse(written.anew());
    }

    @Test
    void deliversARevisionThatWasCutOffBeforeTheCorrectionThatFollowedIt() throws IOException {
        enterAllBut();
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        assertEquals("delivery.failed", reason(() -> export(blocked)));
        Revision first = files.revisions(CHAIR).getFirst();
        ProtocolKey key = Scope.expected(election, RAYON).iterator().next();
        protocols.openCorrection(CHAIR, SECRETARY, key, "7", "slip of the pen");
        enter(key, Papers.sheet(election, key, 7));
        Path stick = folder.resolve("stick");
        ResultFiles.Written second = export(stick);
        assertEquals(2, second.revision().revision());
        assertEquals(List.of(stick.resolve(first.name())), second.earlier());
        assertArrayEquals(workspace.kept(first.file()), Files.readAllBytes(stick.resolve(first.name())));
        assertInstanceOf(Verdict.Verified.class, verify(stick.resolve(first.name())));
        assertEquals(List.of(), export(stick).earlier());
    }

    @Test
    void linksARevisionAfterACorrectionToTheOneBefore() throws IOException {
        enterAllBut();
        ResultFiles.Written first = export(folder.resolve("stick"));
        ProtocolKey key = Scope.expected(election, RAYON).iterator().next();
        protocols.openCorrection(CHAIR, SECRETARY, key, "7", "slip of the pen");
        assertEquals("refused.open-corrections", reason(() -> export(folder.resolve("stick"))));
        enter(key, Papers.sheet(election, key, 7));
        ResultFiles.Written second = export(folder.resolve("stick"));
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(second.path()));
        assertEquals(2, verified.record().header().revision());
        assertEquals(first.revision().file(), verified.record().header().previous());
        Annex annex = verified.record().protocols().getFirst().annexes().getFirst();
        assertEquals("7", annex.act());
        assertFalse(annex.changes().isEmpty());
    }

    @Test
    void refusesWhileAProtocolIsMissingUnlessTheFileIsInterim() throws IOException {
        ProtocolKey left = Scope.expected(election, RAYON).iterator().next();
        enterAllBut(left);
        assertEquals("export.missing", reason(() -> export(folder.resolve("stick"))));
        ResultFiles.Written interim = files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), true);
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(interim.path()));
        assertTrue(verified.record().header().interim());
        assertEquals(List.of(left), verified.record().header().missing());
        enter(left, Papers.sheet(election, left, 3));
        assertEquals(
                "export.complete",
                reason(() -> files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), true)));
        assertEquals(2, export(folder.resolve("stick")).revision().revision());
    }

    @Test
    void refusesSignersTheCentreWouldRefuseAndKeepsNothing() {
        enterAllBut();
        long length = workspace.head().length();
        Path stick = folder.resolve("stick");
        assertEquals(
                "export.rejected",
                reason(() -> files.export(CHAIR, List.of(practice.signer(RAYON, "chair")), stick, false)));
        assertEquals("export.rejected", reason(() -> files.export(CHAIR, practice.both("rayon-2"), stick, false)));
        assertEquals(length, workspace.head().length());
        assertEmpty(stick);
    }

    @Test
    void leavesAnotherFileOfThatNameAlone() throws IOException {
        enterAllBut();
        Path stick = folder.resolve("stick");
        Path other = Files.writeString(stick.resolve(ResultFile.name(election.id(), RAYON, 1)), "other");
        assertEquals("delivery.other", reason(() -> export(stick)));
        assertEquals("other", Files.readString(other));
    }
}
