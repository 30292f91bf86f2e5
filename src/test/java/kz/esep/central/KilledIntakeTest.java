package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;

/** An intake that is killed goes on where it stopped: each file is counted once and has one receipt. */
class KilledIntakeTest extends IntakeDesk {
    private static final int LIVES = 2;

    /** The program that is killed: says each accepted file as soon as it is on the disk, and goes on when it is told to. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Path store = Path.of(arguments[0]);
            try (Workspace workspace = Workspace.open(store, List.of(new CentralProjector()), Practice.CLOCK)) {
                Election election = PackageFile.open(workspace.kept(workspace.packageDigest()));
                Trust trust = Trust.in(election.source().caCertificate().getBytes(StandardCharsets.US_ASCII));
                new Intake(workspace, election, trust, KeyFile.open(Path.of(arguments[1]), "long enough".toCharArray()))
                        .collect(Store.CHAIR, List.of(Path.of(arguments[2])), Path.of(arguments[3]), (line, count) -> {
                            if (line.result() == Intaken.Result.ACCEPTED) {
                                System.out.println(line.digest());
                                goOn();
                            }
                        });
            }
        }

        private static void goOn() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void goesOnWhereItStopped() throws IOException, InterruptedException {
        var rival = Papers.file(practice, "rayon-2", 1, null, 8);
        Path stick = store.stick("stick", one, oneRevised, two, rival, three);
        Count whole = whole(stick);
        store.close();
        Set<String> said = new HashSet<>();
        for (int life = 0; life < LIVES; life++) {
            assertTrue(said.add(killed(stick)), "a file was accepted twice");
        }
        try (Workspace again =
                Workspace.open(folder.resolve("centre.esep"), List.of(new CentralProjector()), Practice.CLOCK)) {
            Set<String> kept = new HashSet<>();
            again.read(TakenStore::digests).forEach(digest -> kept.add(digest.toString()));
            assertTrue(kept.containsAll(said), "what was said to be accepted is there");
            Intake intake = new Intake(
                    again, practice.election(), practice.trust(), practice.signer(Practice.CENTRE, "centre"));
            Intaken rest = intake.collect(Store.CHAIR, List.of(stick), store.receipts(), done -> {});
            assertEquals(5, kept.size() + rest.count(Intaken.Result.ACCEPTED));
            assertEquals(whole, new Counting(again, practice.election()).count());
            List<Digest> receipted = again.read(TakenStore::receipts).stream()
                    .map(Receipted::file)
                    .toList();
            assertEquals(5, receipted.size());
            assertEquals(again.read(TakenStore::digests), Set.copyOf(receipted));
        }
    }

    private Count whole(Path stick) {
        try (Store undisturbed = new Store(practice, folder.resolve("undisturbed"))) {
            undisturbed.collect(stick);
            return undisturbed.counting.count();
        }
    }

    /** Runs the program until the first file that it says to have accepted, and kills it at the next; which file. */
    private String killed(Path stick) throws IOException, InterruptedException {
        practice.signer(Practice.CENTRE, "centre");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.resolve("centre.esep").toString(),
                        office.resolve("centre-centre.p12").toString(),
                        stick.toString(),
                        store.receipts().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader()) {
            String accepted = out.readLine();
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
            program.destroyForcibly().waitFor();
            assertTrue(accepted != null, "no file was accepted");
            return accepted;
        }
    }
}
