package kz.esep.desktop.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.certificate.Act;
import kz.esep.certificate.Application;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.certificate.Town;
import kz.esep.certificate.Voter;
import kz.esep.election.PackageFile;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.text.Language;
import kz.esep.text.PassingFolder;
import org.jspecify.annotations.Nullable;

/**
 * The commission of a city with its chair, secretary and registrar, in the days of issue: certificates 1 to 60 of one of
 * its two types came, 20 of them are at precinct 0001 and ten at 0003. Made once; each test works on its own copy.
 */
public final class Bureau {
    /** Precincts are five hours ahead of Greenwich. */
    public static final Clock ISSUE = at("2027-03-10T06:00:00Z");

    private static final LocalDate RECEIPT = LocalDate.of(2027, 2, 28);
    private static @Nullable Bureau made;

    private final Map<String, String> passphrases = new HashMap<>();
    private final Path empty;
    private final Path supplied;
    private final Path issued;

    private Bureau() {
        try {
            Path folder = PassingFolder.named("bureau");
            Practice practice = Practice.in(Files.createDirectory(folder.resolve("election")));
            byte[] file = PackageFile.write(
                    Town.source(practice.authority().certificate()),
                    List.of(practice.signer(Practice.CENTRE, "chair")),
                    Practice.NOW);
            Path workspace = folder.resolve("lake.esep");
            found(file, workspace);
            empty = Files.copy(workspace, folder.resolve("empty.esep"));
            supply(workspace);
            supplied = Files.copy(workspace, folder.resolve("supplied.esep"));
            issue(workspace);
            issued = workspace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized Bureau get() {
        Bureau one = made;
        if (one == null) {
            one = new Bureau();
            made = one;
        }
        return one;
    }

    /** A clock that stands still where the precincts are. */
    public static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(5));
    }

    private void found(byte[] file, Path workspace) {
        AtomicReference<String> admin = new AtomicReference<>("");
        new NewOffice(file, PackageFile.open(file))
                .make(
                        workspace,
                        "lake",
                        "admin",
                        "A. Admin",
                        at("2027-02-27T06:00:00Z"),
                        founded -> admin.set(new String(founded.passphrase())));
        try (Office office = Office.open(workspace, at("2027-02-27T07:00:00Z"))) {
            Roles roles = new Roles(office.workspace());
            Map<String, Role> staff =
                    Map.of("chair", Role.CHAIR, "secretary", Role.SECRETARY, "registrar", Role.REGISTRAR);
            Map<String, People.Added> added = new HashMap<>();
            People.Added second;
            try (Session session = office.signIn("admin", admin.get().toCharArray())) {
                second = office.people().add(session, "second", "B. Second");
                roles.grant(session, second.person(), Role.ADMINISTRATOR);
                staff.forEach((login, role) -> {
                    People.Added one = office.people().add(session, login, "Person " + login);
                    passphrases.put(login, new String(one.passphrase()));
                    roles.grant(session, one.person(), role);
                    added.put(login, one);
                });
            }
            try (Session session = office.signIn("second", second.passphrase())) {
                roles.confirm(
                        session, Objects.requireNonNull(added.get("chair")).person(), Role.CHAIR);
                roles.confirm(
                        session, Objects.requireNonNull(added.get("secretary")).person(), Role.SECRETARY);
            }
        }
    }

    private void supply(Path workspace) {
        try (Office office = Office.open(workspace, at("2027-03-01T06:00:00Z"));
                Session chair = signIn(office, "chair")) {
            act(office, chair, Act.Kind.RECEIVED, "1-60", "");
            act(office, chair, Act.Kind.HANDED_DOWN, "1-20", "0001");
            act(office, chair, Act.Kind.HANDED_DOWN, "21-30", "0003");
        }
    }

    private void issue(Path workspace) {
        try (Office office = Office.open(workspace, ISSUE);
                Session registrar = signIn(office, "registrar")) {
            List<String> names = List.of("Asel Nurlanova", "Bolat Nurlanov", "Daulet Akhmetov");
            List<String> iins = List.of("800115300012", "800115500015", "991231100010");
            for (int i = 0; i < names.size(); i++) {
                Voter voter = new Voter(names.get(i), iins.get(i), "ID 04567890" + i, "", null);
                office.certificates()
                        .issues()
                        .issue(
                                registrar,
                                new Application(
                                        Town.NATIONAL,
                                        0,
                                        "0001",
                                        voter,
                                        17 + i,
                                        true,
                                        LocalDate.of(2027, 3, 9),
                                        "0101"));
            }
        }
    }

    private static void act(Office office, Session chair, Act.Kind kind, String numbers, String place) {
        Serials serials = Serials.typed(Town.NATIONAL, numbers).orElseThrow();
        office.certificates().stocks().sign(chair, new Stocks.Paper(kind, "4", RECEIPT, serials, place, ""));
    }

    public String passphrase(String login) {
        return Objects.requireNonNull(passphrases.get(login));
    }

    public Session signIn(Office office, String login) {
        return office.signIn(login, passphrase(login).toCharArray());
    }

    /** A copy into which nothing has come yet. */
    public Path empty(Path folder) {
        return copy(empty, folder);
    }

    /** A copy with its stock. */
    public Path supplied(Path folder) {
        return copy(supplied, folder);
    }

    /** A copy in which three of them are issued. */
    public Path issued(Path folder) {
        return copy(issued, folder);
    }

    private static Path copy(Path workspace, Path folder) {
        try {
            return Files.copy(workspace, folder.resolve("lake.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program with a workspace open, that person signed in and the place of certificates shown. */
    public Sitting sit(Path folder, Path workspace, Clock clock, Language language, String login) {
        Sitting sitting = new Sitting(folder, clock, language).open(workspace).signIn(login, passphrase(login));
        return show(sitting);
    }

    /** Goes to the place of certificates. */
    public static Sitting show(Sitting sitting) {
        return sitting.goTo("certificates");
    }

    /** Presses Tab, or Shift+Tab to go back, until that node has the focus. */
    public static Sitting walk(Sitting sitting, String id, boolean back) {
        for (int i = 0; i < 30 && !id.equals(focused(sitting)); i++) {
            if (back) {
                sitting.chord(KeyCode.TAB, KeyCode.SHIFT);
            } else {
                sitting.press(KeyCode.TAB);
            }
        }
        return sitting;
    }

    /** Id of the node that has the focus; empty where there is none. */
    static String focused(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : Objects.requireNonNullElse(focus.getId(), "");
    }
}
