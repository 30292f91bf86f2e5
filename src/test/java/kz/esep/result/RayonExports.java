package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.access.AccessProjector;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.certificate.CertificateProjector;
import kz.esep.commission.MemberProjector;
import kz.esep.count.CountProjector;
import kz.esep.day.DayProjector;
import kz.esep.election.Election;
import kz.esep.observer.ObserverProjector;
import kz.esep.pay.PayProjector;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.signing.Arrival;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Sheet;
import kz.esep.tally.TallyProjector;
import kz.esep.text.Refused;
import kz.esep.timesheet.TimesheetProjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A rayon commission of the practice election, whose protocols are typed by two and whose files are written by its chair. */
abstract class RayonExports {
    static final String RAYON = "rayon-1";
    static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    static final Session ONE = SignedIn.as("typist-1", Role.TYPIST);
    static final Session TWO = SignedIn.as("typist-2", Role.TYPIST);

    static final List<Projector> PROJECTORS = List.of(
            new AccessProjector(),
            new ScheduleProjector(),
            new DayProjector(),
            new CountProjector(),
            new CertificateProjector(),
            new MemberProjector(),
            new TimesheetProjector(),
            new ObserverProjector(),
            new PayProjector(),
            new TallyProjector(),
            new ResultProjector());

    @TempDir
    static Path office;

    @TempDir
    Path folder;

    static Practice practice;
    static Election election;
    Workspace workspace;
    Protocols protocols;
    ResultFiles files;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
        election = practice.election();
    }

    @BeforeEach
    void open() throws IOException {
        for (String stick : List.of("stick", "one", "two")) {
            Files.createDirectory(folder.resolve(stick));
        }
        Founding founding = Founding.of(election.id(), RAYON, "territorial", "practice", practice.packageFile());
        workspace = Workspace.create(
                folder.resolve("rayon.esep"), founding, practice.packageFile(), PROJECTORS, Practice.CLOCK);
        SignedIn.enrol(workspace, SignedIn.CREW);
        reopenUseCases();
    }

    /** The file as it lies there now. */
    final void reopen() {
        workspace = Workspace.open(folder.resolve("rayon.esep"), PROJECTORS, Practice.CLOCK);
        reopenUseCases();
    }

    final void reopenUseCases() {
        Outside outside = Outside.of(election);
        protocols = new Protocols(workspace, election, outside);
        files = new ResultFiles(workspace, election, practice.trust(), Papers.PRINTER, outside, "0.1.0");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    void enter(ProtocolKey key, Sheet sheet) {
        protocols.startReading(ONE, key, 1);
        protocols.finishReading(ONE, key, 1, sheet);
        protocols.startReading(TWO, key, 2);
        protocols.finishReading(TWO, key, 2, sheet);
        protocols.accept(CHAIR, key);
    }

    void enterAllBut(ProtocolKey... left) {
        long size = 0;
        Set<ProtocolKey> keys = new TreeSet<>(Scope.expected(election, RAYON));
        keys.removeAll(List.of(left));
        for (ProtocolKey key : keys) {
            enter(key, Papers.sheet(election, key, size++));
        }
    }

    ResultFiles.Written export(Path to) {
        return files.export(CHAIR, practice.both(RAYON), to, false);
    }

    static void assertEmpty(Path stick) {
        assertArrayEquals(new String[0], stick.toFile().list());
    }

    Verdict verify(Path file) throws IOException {
        return new ResultVerifier(election, practice.trust())
                .verify(Files.readAllBytes(file), Arrival.first(Practice.NOW));
    }

    ResultRecord record(ResultFiles.Written written) throws IOException {
        return assertInstanceOf(Verdict.Verified.class, verify(written.path())).record();
    }

    static String reason(Runnable work) {
        return assertThrows(Refused.class, work::run).reason().key();
    }
}
