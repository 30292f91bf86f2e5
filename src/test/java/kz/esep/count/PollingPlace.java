package kz.esep.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.commission.Entrant;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.day.Opening;
import kz.esep.election.Body;
import kz.esep.election.Contest;
import kz.esep.election.PackageFile;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.Identity;
import kz.esep.signing.Signer;
import kz.esep.text.Iin;
import kz.esep.text.PassingFolder;
import org.jspecify.annotations.Nullable;

/** A made-up precinct commission of seven with its workspace and keys: made once, copied for each test. */
public final class PollingPlace {
    public static final String PRECINCT = "0101";
    public static final String COMMISSION = "pec-0101";
    public static final LocalDate DAY = LocalDate.of(2027, 3, 21);
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);
    /** Chair, deputy, secretary and four members: m1 to m7 in this order. */
    public static final List<Post> POSTS =
            List.of(Post.CHAIR, Post.DEPUTY, Post.SECRETARY, Post.MEMBER, Post.MEMBER, Post.MEMBER, Post.MEMBER);

    private static final Map<String, Role> PEOPLE = Map.of(
            "typist1",
            Role.TYPIST,
            "typist2",
            Role.TYPIST,
            "typist3",
            Role.TYPIST,
            "chair",
            Role.CHAIR,
            "secretary",
            Role.SECRETARY,
            "registrar",
            Role.REGISTRAR);
    private static final Clock BEFORE = Clock.fixed(at("07:30"), ZoneOffset.UTC);

    private static @Nullable PollingPlace made;
    private static @Nullable PollingPlace joint;
    private static @Nullable PollingPlace apart;

    private final Path folder;
    private final List<Contest> contests;
    private final Map<String, String> passphrases = new HashMap<>();

    private PollingPlace(Path folder, List<Contest> contests) {
        this.folder = folder;
        this.contests = contests;
    }

    /** The place that everything is copied from. */
    public static synchronized PollingPlace made() {
        PollingPlace ready = made == null ? make(List.of(PollingPackage.lists())) : made;
        made = ready;
        return ready;
    }

    /** Another one, where voters also vote for a deputy of their district. */
    public static synchronized PollingPlace joint() {
        PollingPlace ready = joint == null ? make(List.of(PollingPackage.lists(), PollingPackage.district())) : joint;
        joint = ready;
        return ready;
    }

    /** Another one, whose package also has a contest that only voters of another place vote in. */
    static synchronized PollingPlace apart() {
        PollingPlace ready = apart == null ? make(List.of(PollingPackage.lists(), PollingPackage.elsewhere())) : apart;
        apart = ready;
        return ready;
    }

    private static PollingPlace make(List<Contest> contests) {
        try {
            Path folder = PassingFolder.named("polling-place");
            PollingPlace made = new PollingPlace(folder, contests);
            made.make();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment of voting day there. */
    public static Instant at(String local) {
        return DAY.atTime(LocalTime.parse(local)).toInstant(OFFSET);
    }

    /** A workspace in which only people and members are recorded. */
    public static Path fresh(Path folder) {
        return made().copied(folder);
    }

    /** A copy of this place's workspace in that folder. */
    Path copied(Path folder) {
        try {
            return Files.copy(workspace(), folder.resolve("pec.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same when voting has ended: opening and closing are recorded. */
    public static Path voted(Path folder) {
        return made().closed(folder);
    }

    /** The same when the boxes are open and the ballots lie on the table. */
    public static Path sorting(Path folder) {
        return new Table(folder).boxesOpened().workspace;
    }

    /** The same when the protocol is accepted, and its ballots are counted again on a proxy's request. */
    public static Path recounting(Path folder) {
        Table table = reviewed(folder);
        return table.at("01:20")
                .does("chair", "recount", table.recount("requested", "Apple", "2027-03-22T01:10"))
                .workspace;
    }

    /** The same when the protocol is accepted. */
    public static Path accepted(Path folder) {
        return reviewed(folder).workspace;
    }

    /** The table when the protocol is accepted. */
    static Table reviewed(Path folder) {
        Table table = new Table(folder).counted().at("00:30").step("protocol").readAgain("typist2");
        return table.does("chair", "accept", "--all-matched");
    }

    /** The same of this place. */
    public Path closed(Path folder) {
        Path file = copied(folder);
        Clock evening = Clock.fixed(at("20:05"), OFFSET);
        try (Office office = Office.open(file, evening);
                Session typist = signIn(office, "typist1")) {
            Opening.Boxes boxes = new Opening.Boxes(2, 2, LocalTime.of(6, 30));
            office.days()
                    .open(
                            typist,
                            Map.of(
                                    PRECINCT,
                                    new Opening(LocalTime.of(6, 0), boxes, 1_000, 1_010, 4, Opening.Present.NOBODY)));
            office.days().close(typist, Map.of(PRECINCT, LocalTime.of(20, 0)));
        }
        return file;
    }

    /** What opens everybody's sign-in and key. */
    public String passphrase(String login) {
        return passphrases.getOrDefault(login, "long enough");
    }

    /** The key of chair or secretary. */
    public Path key(String role) {
        return folder.resolve(role + ".p12");
    }

    private Path workspace() {
        return folder.resolve("pec.esep");
    }

    /** The election package. */
    public Path packageFile() {
        return folder.resolve("election.asice");
    }

    private void make() throws IOException {
        CertificateAuthority ca = CertificateAuthority.create(
                folder.resolve("ca"),
                "polling-place",
                "Centre",
                Duration.ofDays(90),
                "long enough".toCharArray(),
                BEFORE);
        byte[] source = PackageFile.write(
                PollingPackage.source(ca.certificate(), contests),
                List.of(enrol(ca, "centre", "centre", "centre")),
                BEFORE.instant());
        Files.write(packageFile(), source);
        enrol(ca, COMMISSION, "chair", "chair");
        enrol(ca, COMMISSION, "secretary", "secretary");
        AtomicReference<People.Founded> founded = new AtomicReference<>();
        new NewOffice(source, PackageFile.open(source))
                .make(workspace(), COMMISSION, "admin1", "Admin One", BEFORE, founded::set);
        passphrases.put("admin1", new String(founded.get().passphrase()));
        try (Office office = Office.open(workspace(), BEFORE)) {
            hire(office);
            try (Session registrar = signIn(office, "registrar")) {
                for (int number = 1; number <= POSTS.size(); number++) {
                    office.staff().members().join(registrar, entrant(number));
                }
            }
        }
    }

    private Signer enrol(CertificateAuthority ca, String commission, String role, String file) {
        return ca.enrol(
                folder.resolve(file + ".p12"),
                new Identity(commission, commission + "-" + role, role, "Person " + role),
                BEFORE.instant(),
                BEFORE.instant().plus(Duration.ofDays(30)),
                "long enough".toCharArray());
    }

    private void hire(Office office) {
        Roles roles = new Roles(office.workspace());
        Map<String, String> ids = new HashMap<>();
        try (Session first = signIn(office, "admin1")) {
            PEOPLE.forEach((login, role) -> ids.put(login, add(office, roles, first, login, role)));
            add(office, roles, first, "admin2", Role.ADMINISTRATOR);
        }
        try (Session second = signIn(office, "admin2")) {
            PEOPLE.forEach((login, role) -> {
                if (role.needsConfirmation()) {
                    roles.confirm(second, ids.getOrDefault(login, ""), role);
                }
            });
        }
    }

    private String add(Office office, Roles roles, Session session, String login, Role role) {
        People.Added added = office.people().add(session, login, "Person " + login);
        passphrases.put(login, new String(added.passphrase()));
        roles.grant(session, added.person(), role);
        return added.person();
    }

    /** Somebody of the commission signs in. */
    public Session signIn(Office office, String login) {
        return office.signIn(login, passphrase(login).toCharArray());
    }

    private static Entrant entrant(int number) {
        return new Entrant(
                Body.commission(COMMISSION),
                new Particulars("Saule Planted" + number, iin(number), "School " + number, ""),
                POSTS.get(number - 1),
                new Proposer(Proposer.Kind.PARTY, "Party " + number),
                false,
                List.of(),
                LocalDate.of(2027, 1, 12),
                "14 of 11.01.2027");
    }

    private static String iin(int number) {
        for (int last = 0; last <= 9; last++) {
            String iin = String.format(Locale.ROOT, "800115300%02d%d", number, last);
            if (Iin.fault(iin).isEmpty()) {
                return iin;
            }
        }
        return iin(number + 50);
    }
}
