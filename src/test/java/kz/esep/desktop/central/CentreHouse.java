package kz.esep.desktop.central;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.access.SignedIn;
import kz.esep.app.Sitting;
import kz.esep.central.Intake;
import kz.esep.election.Election;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.signing.Signer;
import kz.esep.text.Language;

/** A central commission with a chair, its receipt key and sticks to take in. Made once; each test works on a copy. */
public final class CentreHouse {
    public static final String PASSPHRASE = "long enough";
    private static final String OWN = "a password of my own";

    public final Practice practice;
    final Path folder;
    public final Path receiptKey;
    public final String password;
    final byte[] electionPackage;
    private final Election election;

    /** The usual practice election of three rayons. */
    static CentreHouse in(Path folder) {
        try {
            Practice practice = Practice.in(Files.createDirectories(folder.resolve("election")));
            return new CentreHouse(folder, practice, practice.packageFile(), practice.election());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any election with the practice's CA, made in the folder {@code election}. */
    public CentreHouse(Path folder, Practice practice, byte[] electionPackage, Election election) {
        this.folder = folder;
        this.practice = practice;
        this.electionPackage = electionPackage;
        this.election = election;
        practice.signer(Practice.CENTRE, "centre");
        receiptKey = folder.resolve("election").resolve("centre-centre.p12");
        password = found();
    }

    private String found() {
        AtomicReference<String> first = new AtomicReference<>("");
        new NewOffice(electionPackage, election)
                .make(
                        folder.resolve("centre.esep"),
                        Practice.CENTRE,
                        "admin",
                        "A. Admin",
                        Practice.CLOCK,
                        founded -> first.set(new String(founded.passphrase())));
        try (Office office = Office.open(folder.resolve("centre.esep"), Practice.CLOCK)) {
            Roles roles = new Roles(office.workspace());
            People.Added second;
            People.Added chair;
            try (Session admin = office.signIn("admin", first.get().toCharArray())) {
                second = office.people().add(admin, "second", "B. Second");
                roles.grant(admin, second.person(), Role.ADMINISTRATOR);
                chair = office.people().add(admin, "chair", "C. Chair");
                roles.grant(admin, chair.person(), Role.CHAIR);
            }
            try (Session other = office.signIn("second", second.passphrase().clone())) {
                roles.confirm(other, chair.person(), Role.CHAIR);
            }
            try (Session own = office.signIn("chair", chair.passphrase().clone())) {
                new SignIn(office.workspace())
                        .changePassword(own, chair.passphrase().clone(), OWN.toCharArray());
            }
            return OWN;
        }
    }

    /** A copy of the store in a folder of its own. */
    public Path copy(Path into) {
        try {
            return Files.copy(folder.resolve("centre.esep"), into.resolve("centre.esep"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program with a copy of the store open and the chair signed in. */
    Sitting sit(Path into) {
        return new Sitting(into, Practice.CLOCK, Language.EN).open(copy(into)).signIn("chair", password);
    }

    /** The store of another intake station that took in these files. */
    Path station(Path into, ResultFile... files) {
        Path stick = stick(into.resolve("stick"), files);
        Path store = copy(into);
        try (Office office = Office.open(store, Practice.CLOCK)) {
            Signer key = practice.signer(Practice.CENTRE, "centre");
            new Intake(office.workspace(), office.election(), office.trust(), key)
                    .collect(SignedIn.as("chair", Role.CHAIR), List.of(stick), into.resolve("receipts"), done -> {});
        }
        return store;
    }

    /** A stick with these files. */
    static Path stick(Path folder, ResultFile... files) {
        try {
            Path stick = Files.createDirectories(folder);
            for (ResultFile file : files) {
                Files.write(stick.resolve(file.digest().hex().substring(0, 6) + "_" + file.name()), file.bytes());
            }
            return stick;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
