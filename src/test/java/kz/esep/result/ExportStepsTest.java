package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.tally.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportStepsTest extends RayonExports {
    @Test
    void tellsEachStepOnceItIsDone() {
        enterAllBut();
        Path stick = folder.resolve("stick");
        List<ExportStep> steps = new ArrayList<>();
        List<Boolean> there = new ArrayList<>();
        Path file = stick.resolve("result_practice-2027_rayon-1_r1.asice");
        files.export(CHAIR, practice.both(RAYON), ResultFiles.Out.to(stick), false, step -> {
            steps.add(step);
            there.add(Files.exists(file));
        });
        String code = files.preview(CHAIR, false).code();
        assertEquals(new ExportStep.Frozen(6, code), steps.get(0));
        assertEquals(new ExportStep.Signed("chair", "Person rayon-1-chair"), steps.get(1));
        assertEquals(new ExportStep.Signed("secretary", "Person rayon-1-secretary"), steps.get(2));
        assertEquals(new ExportStep.Kept(1), steps.get(3));
        ExportStep.Written written = assertInstanceOf(ExportStep.Written.class, steps.get(4));
        assertEquals(file, written.file());
        assertEquals(new ExportStep.Verified(2), steps.get(5));
        assertEquals(new ExportStep.Compared(1, code), steps.get(6));
        assertEquals(7, steps.size());
        assertEquals(List.of(false, false, false, false, true, true, true), there);
    }

    @Test
    void tellsNoSignatureWhereTheLatestRevisionIsWrittenAgain() {
        enterAllBut();
        export(folder.resolve("one"));
        List<Class<?>> steps = new ArrayList<>();
        files.export(
                CHAIR, List.of(), ResultFiles.Out.to(folder.resolve("two")), false, step -> steps.add(step.getClass()));
        assertEquals(
                List.of(
                        ExportStep.Frozen.class,
                        ExportStep.Written.class,
                        ExportStep.Verified.class,
                        ExportStep.Compared.class),
                steps);
    }

    /** After each of the first three steps, before the revision is kept. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void leavesNothingWhenItIsStoppedBeforeTheRevisionIsKept(int after) {
        enterAllBut();
        long length = workspace.head().length();
        Path stick = folder.resolve("stick");
        Stopping stopping = new Stopping(after);
        assertEquals(
                "export.stopped",
                reason(() -> files.export(CHAIR, practice.both(RAYON), ResultFiles.Out.to(stick), false, stopping)));
        assertEquals(after, stopping.heard);
        assertEquals(length, workspace.head().length());
        assertEquals(List.of(), files.revisions(CHAIR));
        assertEmpty(stick);
    }

    @Test
    void finishesWhatIsKeptAlthoughItIsToldToStop() throws IOException {
        enterAllBut();
        Stopping stopping = new Stopping(4);
        ResultFiles.Written written =
                files.export(CHAIR, practice.both(RAYON), ResultFiles.Out.to(folder.resolve("stick")), false, stopping);
        assertInstanceOf(Verdict.Verified.class, verify(written.path()));
        assertEquals(7, stopping.heard);
    }

    @Test
    void tellsHowFarThePrintedProtocolIs() {
        enterAllBut();
        files = new ResultFiles(
                workspace, election, practice.trust(), new ProtocolPrinter(), Outside.of(election), "0.1.0");
        List<String> heard = new ArrayList<>();
        files.export(
                CHAIR,
                practice.both(RAYON),
                ResultFiles.Out.to(folder.resolve("stick")),
                false,
                new ExportStep.Listener() {
                    @Override
                    public void done(ExportStep step) {}

                    @Override
                    public void printing(long done, long all) {
                        heard.add(done + "/" + all);
                    }
                });
        assertEquals(List.of("1/1"), heard);
    }

    private static final class Stopping implements ExportStep.Listener {
        private final int after;
        private int heard;

        Stopping(int after) {
            this.after = after;
        }

        @Override
        public void done(ExportStep step) {
            heard++;
        }

        @Override
        public boolean stops() {
            return heard >= after;
        }
    }
}
