package kz.esep.killed;

import static kz.esep.killed.Office.CHAIR;
import static kz.esep.killed.Office.ONE;
import static kz.esep.killed.Office.SECRETARY;
import static kz.esep.killed.Office.TWO;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.result.Papers;
import kz.esep.result.ResultFiles;
import kz.esep.signing.Signer;
import kz.esep.store.Head;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Sheet;
import kz.esep.tally.SheetFile;
import kz.esep.tally.State;
import kz.esep.text.Digest;

/**
 * The program that is killed: goes on with a rayon's work where the last life left it, and never comes to an end,
 * because accepted protocols are corrected. Says what it begins before it does so, and what is done once the call came
 * back.
 */
final class Clerk {
    private final Office office;
    private final List<Signer> signers;
    private final Path stick;
    private final Random random;
    private final Consumer<String> voice;

    Clerk(Office office, List<Signer> signers, Path stick, Random random, Consumer<String> voice) {
        this.office = office;
        this.signers = signers;
        this.stick = stick;
        this.random = random;
        this.voice = voice;
    }

    /**
     * Arguments: the workspace, the folder of the keys, the folder that files go to, the number of this life, and after
     * how many turns it ends if nobody kills it.
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        int life = Integer.parseInt(arguments[3]);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Office office = Office.open(Path.of(arguments[0]), Office.clock(life))) {
            List<Signer> signers = PlainKeys.signers(Path.of(arguments[1]));
            Clerk clerk = new Clerk(office, signers, Path.of(arguments[2]), new Random(life), line -> say(line, out));
            for (long turns = Long.parseLong(arguments[4]); turns > 0; turns--) {
                clerk.goOn();
            }
        }
    }

    /** Does the next thing that is to be done. */
    void goOn() {
        List<ProtocolRow> rows = office.figures().list(CHAIR);
        List<ProtocolRow> open =
                rows.stream().filter(row -> !Office.isAccepted(row)).toList();
        if (open.isEmpty()) {
            finish(rows);
        } else if (random.nextInt(8) != 0 || !enterFile(open)) {
            step(open.get(random.nextInt(open.size())));
        }
    }

    /** Exports, unless the clerk forgets what a kill had interrupted, and opens corrections. */
    private void finish(List<ProtocolRow> rows) {
        if (random.nextInt(8) != 0) {
            export();
        }
        for (ProtocolRow row : rows) {
            if (random.nextInt(4) == 0) {
                act(
                        Phase.CORRECTION,
                        1,
                        () -> office.protocols().openCorrection(CHAIR, SECRETARY, row.key(), "7", "slip of the pen"));
            }
        }
    }

    private void step(ProtocolRow row) {
        switch (row.state()) {
            case NOT_STARTED -> act(Phase.ENTRY, 1, () -> office.protocols().startReading(ONE, row.key(), 1));
            case FIRST_READING ->
                act(Phase.ENTRY, 1, () -> office.protocols().finishReading(ONE, row.key(), 1, sheet(row)));
            case FIRST_DONE -> act(Phase.ENTRY, 1, () -> office.protocols().startReading(TWO, row.key(), 2));
            case SECOND_READING ->
                act(Phase.ENTRY, 1, () -> office.protocols().finishReading(TWO, row.key(), 2, sheet(row)));
            default -> accept(row);
        }
    }

    private void accept(ProtocolRow row) {
        if (random.nextInt(3) != 0) {
            act(Phase.ACCEPTANCE, 1, () -> office.protocols().accept(CHAIR, row.key()));
            return;
        }
        int ready = inState(office.figures().list(CHAIR), State.EXPLAINED).size();
        act(Phase.ACCEPTANCE, ready, () -> office.protocols().acceptAll(CHAIR));
    }

    /** Enters every reading that nobody has begun in one file; false when there is none. */
    private boolean enterFile(List<ProtocolRow> open) {
        int number = 1 + random.nextInt(2);
        List<ProtocolRow> rows = inState(open, number == 1 ? State.NOT_STARTED : State.FIRST_DONE);
        if (rows.isEmpty()) {
            return false;
        }
        Session typist = number == 1 ? ONE : TWO;
        byte[] name = new byte[16];
        random.nextBytes(name);
        List<SheetFile.Row> sheets = rows.stream()
                .map(row -> new SheetFile.Row(2, row.key(), sheet(row)))
                .toList();
        SheetFile file = new SheetFile(Digest.of(name), sheets);
        act(Phase.ENTRY, rows.size(), () -> office.protocols().enter(typist, number, file));
        return true;
    }

    private static List<ProtocolRow> inState(List<ProtocolRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** The paper: other figures in every version and in every precinct. */
    private Sheet sheet(ProtocolRow row) {
        int precinct = row.key().precinct().endsWith("1") ? 0 : 1;
        return Papers.sheet(office.election(), row.key(), row.version() * 7L % 20 * 2 + precinct);
    }

    private void export() {
        voice.accept("begin " + Phase.EXPORT + " 4");
        ResultFiles.Written written = office.files().export(CHAIR, signers, stick, false);
        done(" " + written.revision().name() + " " + written.revision().file().hex());
    }

    /** Does something that makes so many entries in one transaction. */
    private void act(Phase phase, int entries, Runnable work) {
        voice.accept("begin " + phase + " " + entries);
        work.run();
        done("");
    }

    private void done(String file) {
        Head head = office.workspace().head();
        voice.accept("done " + head.length() + " " + head.hash().hex() + file);
    }

    /** One call to the system, so that a kill never halves a line. */
    private static void say(String line, FileOutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
