package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.election.CertificateType;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.schedule.CalendarDates;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import kz.esep.text.TurningClock;
import kz.esep.text.Wording;
import org.junit.jupiter.api.function.Executable;

/** A commission of a made-up oblast with its workspace and a clock that can be turned. */
public final class Town implements AutoCloseable {
    static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    static final LocalDate VOTING_DAY = LocalDate.of(2027, 3, 21);
    static final LocalDate DAY = LocalDate.of(2027, 2, 28);
    /** The Mazhilis, in the whole country. */
    public static final String NATIONAL = "mazhilis";
    /** The maslikhat of the city of the lake. */
    static final String LOCAL = "maslikhat";

    private static final List<CertificateType> TYPES = List.of(
            new CertificateType(NATIONAL, Wording.same("Mazhilis"), List.of("lists", "district")),
            new CertificateType(LOCAL, Wording.same("Maslikhat"), List.of("maslikhat")));

    private static final List<Projector> PROJECTORS = List.of(new ScheduleProjector(), new CertificateProjector());

    final TurningClock clock = new TurningClock(Instant.parse("2027-03-10T06:00:00Z"));
    final Election election;
    final Path file;
    Workspace workspace;

    /** The territorial commission of the city. */
    Town(Path folder) {
        this(folder, "lake", election());
    }

    Town(Path folder, String commission, Election election) {
        this.election = election;
        file = folder.resolve(commission + ".esep");
        String level = election.commission(commission).level().name().toLowerCase(java.util.Locale.ROOT);
        Founding founding = Founding.of(election.id(), commission, level, "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, PROJECTORS, clock);
    }

    Stocks stocks() {
        return new Stocks(workspace, election);
    }

    Issues issues() {
        return new Issues(workspace, election, new CalendarDates(workspace, election));
    }

    Arrivals arrivals() {
        return new Arrivals(workspace, election, () -> false);
    }

    Closings closings() {
        return new Closings(workspace, election, new CalendarDates(workspace, election));
    }

    Balance balance() {
        return new Balance(workspace, election);
    }

    /** What a voter of precinct 0101 shows at 0001. */
    static Arrivals.Shown shown(long number, String iin) {
        return new Arrivals.Shown(NATIONAL, number, "0001", "0101", voter(iin), 2_001);
    }

    /** Certificates 1 to 20 of the national type at precinct 0001, 21 to 30 at 0003. */
    Town supplied() {
        act(Act.Kind.RECEIVED, "1-40", "", "");
        act(Act.Kind.HANDED_DOWN, "1-20", "0001", "");
        act(Act.Kind.HANDED_DOWN, "21-30", "0003", "");
        return this;
    }

    /** An application of a voter of precinct 0001 who will vote at 0101. */
    static Application application(String iin) {
        return application("0001", iin, "0101");
    }

    static Application application(String precinct, String iin, String destination) {
        return new Application(NATIONAL, 0, precinct, voter(iin), 17, true, LocalDate.of(2027, 3, 9), destination);
    }

    static Voter voter(String iin) {
        return new Voter(
                "\u04d8\u0441\u0435\u043b \u041d\u04b1\u0440\u043b\u0430\u043d\u043e\u0432\u0430",
                iin,
                "ID 045678901",
                "Abay street 12-44",
                new Voter.Representative("Daulet Akhmetov", "07.03.2027 No 5"));
    }

    /** An act of this type, signed by the chair. */
    Act act(Act.Kind kind, String numbers, String place, String reason) {
        return stocks().sign(CHAIR, paper(kind, numbers, place, reason));
    }

    static Stocks.Paper paper(Act.Kind kind, String numbers, String place, String reason) {
        Serials serials = Serials.typed(NATIONAL, numbers).orElseThrow();
        return new Stocks.Paper(kind, "7", DAY, serials, place, reason);
    }

    /** The runs of the national type, as text. */
    List<String> runs() {
        return stocks().list(CHAIR).getFirst().runs().stream()
                .map(run -> run.serials().numbers() + " " + run.keeper().id() + " "
                        + run.state().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    static Election election() {
        return election(TYPES);
    }

    static Election election(@org.jspecify.annotations.Nullable List<CertificateType> types) {
        return Election.of(source("").issuing(types), Digest.of(new byte[] {1}));
    }

    /** The election's package, with a certificate for each election held that day. */
    public static ElectionPackage source(String caCertificate) {
        return new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        "town-2027",
                        Mode.PRACTICE,
                        ElectionKind.MAZHILIS,
                        Wording.same("Election"),
                        VOTING_DAY,
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        List.of(
                                new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                                new Territory("north", Territory.Kind.REGION, "kz", Wording.same("North")),
                                new Territory("lake", Territory.Kind.CITY, "north", Wording.same("Lake")),
                                new Territory("steppe", Territory.Kind.RAYON, "north", Wording.same("Steppe"))),
                        List.of(
                                new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                                new Commission("north", Level.OBLAST, "north", "centre", Wording.same("North")),
                                new Commission("lake", Level.TERRITORIAL, "lake", "north", Wording.same("Lake")),
                                new Commission("steppe", Level.TERRITORIAL, "steppe", "north", Wording.same("Steppe")),
                                new Commission("school", Level.PRECINCT, "steppe", "steppe", Wording.same("School"))),
                        List.of(
                                precinct("0001", "lake", "lake", "Lake", 3_000),
                                precinct("0002", "lake", "lake", "Lake", 2_000),
                                precinct("0003", "lake", "lake", "Village", 1_000),
                                precinct("0101", "steppe", "steppe", "Birch", 2_000),
                                precinct("0102", "school", "steppe", "Birch", 2_000)),
                        List.of(Defaults.form()),
                        List.of(
                                contest("lists", ContestKind.PARTY_LIST, "kz", 69),
                                contest("district", ContestKind.PLURALITY, "north", 1),
                                contest("maslikhat", ContestKind.PLURALITY, "lake", 1)),
                        caCertificate)
                .issuing(TYPES);
    }

    private static Contest contest(String id, ContestKind kind, String territory, int seats) {
        return new Contest(
                id,
                kind,
                territory,
                "protocol",
                Wording.same(id),
                seats,
                List.of(
                        new Contest.Option("one", Wording.same("One"), 1),
                        new Contest.Option("two", Wording.same("Two"), 2)),
                true);
    }

    private static Precinct precinct(String id, String commission, String territory, String settlement, long voters) {
        return new Precinct(
                id,
                commission,
                territory,
                PrecinctKind.ORDINARY,
                settlement,
                Wording.same("School"),
                voters,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }

    /** Replays the journal, compares every table with it and opens the file again. */
    void prove() {
        workspace.compare();
        workspace.close();
        workspace = Workspace.open(file, PROJECTORS, clock);
    }

    @Override
    public void close() {
        workspace.compare();
        workspace.close();
    }
}
