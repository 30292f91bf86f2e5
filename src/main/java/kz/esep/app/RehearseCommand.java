package kz.esep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import kz.esep.access.Session;
import kz.esep.command.Surroundings;
import kz.esep.office.Office;
import kz.esep.tally.State;
import kz.esep.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code esep rehearse}: plays a first use of the window on a fresh practice, without a display. Installers run it under
 * a Java that notes what a first use loads, so that the installed program finds that ready. The practice was made by
 * another run: what makes one is not to be noted.
 */
@Command(name = "rehearse", mixinStandardHelpOptions = true, hidden = true)
@SuppressWarnings("NullAway.Init")
public final class RehearseCommand implements Callable<Integer> {
    private static final int MACHINE_FAILED = 3;
    private static final long PATIENCE_SECONDS = 300;
    private static final String TYPIST = "typist1";

    private final Surroundings around;

    @Parameters(paramLabel = "PRACTICE")
    private Path practice;

    @Option(names = "--papers", paramLabel = "N")
    private int papers = 1;

    public RehearseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path workspace = practice.resolve("commission.esep");
        String passphrase = passphrase();
        boolean played = play(workspace, passphrase) && isRead(workspace, passphrase);
        around.out()
                .println(Messages.of("app")
                        .text(around.language(), played ? "rehearsal.played" : "rehearsal.failed", practice));
        return played ? 0 : MACHINE_FAILED;
    }

    /** As the sheet of the practice says it: login, passphrase, name. */
    private String passphrase() throws IOException {
        try (Stream<String> lines = Files.lines(practice.resolve("people.txt"))) {
            return lines.map(line -> List.of(line.strip().split("\\s+")))
                    .filter(words -> words.getFirst().equals(TYPIST))
                    .findFirst()
                    .orElseThrow()
                    .get(1);
        }
    }

    /** Whether it came to its end. */
    private boolean play(Path workspace, String passphrase) throws InterruptedException {
        Window.withoutRemarks();
        System.getProperties().putIfAbsent("glass.platform", "Headless");
        System.getProperties().putIfAbsent("prism.order", "sw");
        CountDownLatch ended = new CountDownLatch(1);
        Platform.startup(
                () -> new Rehearsal(practice, around, ended::countDown).play(workspace, TYPIST, passphrase, papers));
        return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether a protocol is in the journal now: a rehearsal that stood before a closed door is none. */
    private boolean isRead(Path workspace, String passphrase) {
        try (Office office = Office.open(workspace, around.clock());
                Session session = office.signIn(TYPIST, passphrase.toCharArray())) {
            return office.figures().list(session).stream().anyMatch(row -> row.state() == State.FIRST_DONE);
        }
    }
}
