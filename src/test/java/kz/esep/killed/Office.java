package kz.esep.killed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.access.AccessProjector;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.certificate.CertificateProjector;
import kz.esep.count.CountProjector;
import kz.esep.day.DayProjector;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.observer.ObserverProjector;
import kz.esep.pay.PayProjector;
import kz.esep.result.Papers;
import kz.esep.result.PdfPrinter;
import kz.esep.result.Practice;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultProjector;
import kz.esep.result.ResultVerifier;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.signing.Trust;
import kz.esep.store.Creation;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Protocols;
import kz.esep.tally.State;
import kz.esep.tally.TallyProjector;

/** A rayon's workspace, open, with the use cases on it as the program wires them. */
record Office(
        Workspace workspace, Election election, Protocols protocols, Figures figures, ResultFiles files, Trust trust)
        implements AutoCloseable {
    static final String RAYON = "rayon-1";
    static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    static final Session ONE = SignedIn.as("typist-1", Role.TYPIST);
    static final Session TWO = SignedIn.as("typist-2", Role.TYPIST);

    /** As large as a printed protocol is, so that writing the file takes a while. */
    private static final int PAGES = 40_000;

    private static final PdfPrinter PRINTER =
            (record, digest, election) -> Arrays.copyOf(Papers.PRINTER.print(record, digest, election), PAGES);

    static List<Projector> projectors() {
        return List.of(
                new AccessProjector(),
                new ScheduleProjector(),
                new DayProjector(),
                new CountProjector(),
                new CertificateProjector(),
                new ObserverProjector(),
                new PayProjector(),
                new TallyProjector(),
                new ResultProjector());
    }

    /** Every life has a time of its own, so that a file signed twice would not be the same file twice. */
    static Clock clock(int life) {
        return Clock.fixed(Practice.NOW.plusSeconds(life), ZoneOffset.ofHours(5));
    }

    /** Makes it; returns how many entries it has then. */
    static long create(Path file, Practice practice) {
        Founding founding =
                Founding.of(practice.election().id(), RAYON, "territorial", "practice", practice.packageFile());
        Creation creation = new Creation(founding, practice.packageFile(), projectors(), clock(0));
        try (Workspace workspace = Workspace.create(file, creation, Office::enrol)) {
            return workspace.head().length();
        }
    }

    private static void enrol(Workspace workspace) {
        Map<String, Role> people = new TreeMap<>();
        List.of(CHAIR, SECRETARY, ONE, TWO)
                .forEach(one -> people.put(one.person(), one.roles().iterator().next()));
        SignedIn.enrol(workspace, people);
    }

    static Office open(Path file, Clock clock) {
        Workspace workspace = Workspace.open(file, projectors(), clock);
        Election election = PackageFile.open(workspace.kept(workspace.packageDigest()));
        Outside outside = Outside.of(election);
        Trust trust = Trust.in(election.source().caCertificate().getBytes(StandardCharsets.US_ASCII));
        return new Office(
                workspace,
                election,
                new Protocols(workspace, election, outside),
                new Figures(workspace, election, outside),
                new ResultFiles(workspace, election, trust, PRINTER, outside, "0.1.0"),
                trust);
    }

    ResultVerifier verifier() {
        return new ResultVerifier(election, trust);
    }

    static boolean isAccepted(ProtocolRow row) {
        return row.state() == State.ACCEPTED || row.state() == State.SIGNED;
    }

    boolean isComplete() {
        return figures.list(CHAIR).stream().allMatch(Office::isAccepted);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
