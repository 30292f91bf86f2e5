package kz.esep.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.access.AccessProjector;
import kz.esep.access.People;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.backup.Backups;
import kz.esep.central.CentralProjector;
import kz.esep.central.CountedFields;
import kz.esep.central.Rosters;
import kz.esep.certificate.CertificateProjector;
import kz.esep.commission.MemberProjector;
import kz.esep.commission.MemberRecord;
import kz.esep.count.CountProjector;
import kz.esep.count.CountRecord;
import kz.esep.count.CountingTables;
import kz.esep.count.Counts;
import kz.esep.day.DayProjector;
import kz.esep.day.PrecinctDays;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.PackageFile;
import kz.esep.forensics.Field;
import kz.esep.forensics.Forensics;
import kz.esep.media.MediaProjector;
import kz.esep.observer.ObserverProjector;
import kz.esep.paper.AfterTheCount;
import kz.esep.paper.Copies;
import kz.esep.paper.PaperProjector;
import kz.esep.paper.Papers;
import kz.esep.paper.Postings;
import kz.esep.pay.PayProjector;
import kz.esep.result.ProtocolPrinter;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultProjector;
import kz.esep.schedule.CalendarDates;
import kz.esep.schedule.PollingHours;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.schedule.Sittings;
import kz.esep.schedule.Timetables;
import kz.esep.signing.Trust;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.Protocols;
import kz.esep.tally.Recounts;
import kz.esep.tally.TallyProjector;
import kz.esep.text.Digest;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.timesheet.TimesheetProjector;

/** A workspace opened for one sitting, with the use cases on it: what commands and the window work on. */
public final class Office implements AutoCloseable {
    /** Elections by their package's digest: a package of a whole country takes its time to read. */
    private static final Map<Digest, Election> READ = new ConcurrentHashMap<>();

    private final Workspace workspace;
    private final Election election;

    /** The office of a workspace that is open and is closed with it. */
    public Office(Workspace workspace) {
        this.workspace = workspace;
        this.election =
                READ.computeIfAbsent(workspace.packageDigest(), digest -> PackageFile.open(workspace.kept(digest)));
    }

    /**
     * Opens a workspace, which is then open nowhere else.
     *
     * @throws kz.esep.text.Refused when it cannot be opened or its tables differ from its journal
     */
    public static Office open(Path file, Clock clock) {
        return new Office(Workspace.open(file, projectors(), clock));
    }

    /**
     * Opens a workspace before its tables are compared with its journal, as {@link Workspace#openAhead} says.
     *
     * @throws kz.esep.text.Refused when it cannot be opened
     */
    public static Office openAhead(Path file, Clock clock, Progress progress) {
        Workspace workspace = Workspace.openAhead(file, projectors(), clock, progress);
        try {
            return new Office(workspace);
        } catch (RuntimeException e) {
            try (workspace) {
                // What is wrong with the file says more than that its package cannot be read.
                workspace.examine(progress);
            }
            throw e;
        }
    }

    /** What writes each feature's tables; the order does not matter. */
    public static List<Projector> projectors() {
        return List.of(
                new AccessProjector(),
                new ScheduleProjector(),
                new DayProjector(),
                new CountProjector(),
                new CertificateProjector(),
                new MemberProjector(),
                new ObserverProjector(),
                new TimesheetProjector(),
                new PayProjector(),
                new TallyProjector(),
                new ResultProjector(),
                new CentralProjector(),
                new PaperProjector(),
                new MediaProjector());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Election election() {
        return election;
    }

    public People people() {
        return new People(workspace);
    }

    public CalendarDates calendar() {
        return new CalendarDates(workspace, election);
    }

    public Timetables timetables() {
        return new Timetables(workspace, election);
    }

    public Sittings sittings() {
        return new Sittings(workspace, election);
    }

    /** The day on which this commission was formed, as far as its members are recorded. */
    public Optional<LocalDate> formed() {
        return new MemberRecord(workspace).formed(Body.commission(commission()));
    }

    public PollingHours hours() {
        return new PollingHours(workspace, election);
    }

    public PrecinctDays days() {
        return new PrecinctDays(workspace, election, new CountRecord(workspace, election)::isListClosed);
    }

    /** What the tally learns of a precinct from other features. */
    public Outside outside() {
        return new Registers(workspace, election);
    }

    public Counts counts() {
        return new Counts(workspace, election, outside(), new AfterTheCount(workspace, election));
    }

    public CountingTables countingTables() {
        return new CountingTables(workspace, election, outside(), new AfterTheCount(workspace, election));
    }

    public Attendance attendance() {
        return new Attendance(workspace, election);
    }

    public Staff staff() {
        return new Staff(workspace, election);
    }

    public CertificateBooks certificates() {
        return new CertificateBooks(workspace, election);
    }

    public MediaBooks media() {
        return new MediaBooks(workspace, election);
    }

    public Protocols protocols() {
        return new Protocols(workspace, election, outside());
    }

    public Recounts recounts() {
        return new Recounts(workspace, election, outside());
    }

    public Figures figures() {
        return new Figures(workspace, election, outside());
    }

    /** The precincts to be looked over: those accepted here, at the centre those counted. */
    public List<Field> fields(Session session) {
        return isCentral()
                ? new CountedFields(workspace, election).fields()
                : new Forensics(workspace, election, outside()).fields(session);
    }

    public ResultFiles resultFiles() {
        return new ResultFiles(workspace, election, rosterTrust(), new ProtocolPrinter(), outside(), version());
    }

    /** The centre's lists of signers, of which the newest is heeded. */
    public Rosters rosters() {
        return new Rosters(workspace, election);
    }

    /** Trust in the package's CA that heeds the newest list of signers that was taken. */
    public Trust rosterTrust() {
        return rosters().latest(trust());
    }

    public Papers papers() {
        return new Papers(workspace, election, outside());
    }

    public Copies copies() {
        return new Copies(workspace, election, papers());
    }

    public Postings postings() {
        return new Postings(workspace, papers(), new CountRecord(workspace, election));
    }

    /** Copies of this workspace on a second medium. */
    public Backups backups() {
        return new Backups(
                workspace,
                election.source().name(),
                election.commission(commission()).name());
    }

    /** Trust in the package's CA. */
    public Trust trust() {
        return Trust.in(ca(election));
    }

    /** The certificate of the package's CA, PEM. */
    public static byte[] ca(Election election) {
        return election.source().caCertificate().getBytes(StandardCharsets.US_ASCII);
    }

    /** The program's version, as its jar says. */
    public static String version() {
        String version = Office.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Id of the commission whose workspace this is. */
    public String commission() {
        return workspace.founding().commission();
    }

    /** Whether this is the centre's store. */
    public boolean isCentral() {
        return election.commission(commission()).level() == Level.CENTRAL;
    }

    /**
     * Goes on only with a store of the central commission.
     *
     * @throws Refused when it is another commission's workspace
     */
    public void requireCentral() {
        if (!isCentral()) {
            throw new Refused("office", "not-central", commission());
        }
    }

    /** Signs a person in; the password is wiped. */
    public Session signIn(String login, char[] password) {
        try {
            return new SignIn(workspace).signIn(login, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
