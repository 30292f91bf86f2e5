package kz.esep.result;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.PackageFile;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.election.TurnoutTimes;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.RevocationList;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/**
 * A practice election with its CA and people: three rayons of two precincts each, party lists everywhere, an akim in the
 * first rayon and a question.
 */
public final class Practice {
    public static final Instant NOW = Instant.parse("2027-03-21T18:30:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.ofHours(5));
    public static final List<String> RAYONS = List.of("rayon-1", "rayon-2", "rayon-3");
    public static final String CENTRE = "centre";

    private final Path folder;
    private final CertificateAuthority authority;
    private final Map<String, Signer> signers = new HashMap<>();
    private final byte[] packageFile;
    private final Election election;

    /** Makes the election in an empty folder. */
    public Practice(Path folder, Mode mode) {
        this.folder = folder;
        this.authority = CertificateAuthority.create(
                folder.resolve("ca"), "practice-2027", "Centre", Duration.ofDays(90), passphrase(), CLOCK);
        this.packageFile =
                PackageFile.write(source(mode, authority.certificate()), List.of(signer(CENTRE, "chair")), NOW);
        this.election = Election.of(source(mode, authority.certificate()), Digest.of(packageFile));
    }

    public static Practice in(Path folder) {
        return new Practice(folder, Mode.PRACTICE);
    }

    private static char[] passphrase() {
        return "long enough".toCharArray();
    }

    public Election election() {
        return election;
    }

    public byte[] packageFile() {
        return packageFile.clone();
    }

    public CertificateAuthority authority() {
        return authority;
    }

    /** A revocation list made an hour later, on which that person stands. */
    public RevocationList revoked(String commission, String role) {
        Clock later = Clock.offset(CLOCK, Duration.ofHours(1));
        CertificateAuthority again = CertificateAuthority.open(folder.resolve("ca"), passphrase(), later);
        again.revoke(signer(commission, role).certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
        return RevocationList.read(
                again.revocationList(Duration.ofDays(1)).getBytes(StandardCharsets.US_ASCII),
                authority.certificate().getBytes(StandardCharsets.US_ASCII));
    }

    public Trust trust() {
        return Trust.in(authority.certificate().getBytes(StandardCharsets.US_ASCII));
    }

    /** The key of a commission's person of that role; the same one every time. */
    public Signer signer(String commission, String role) {
        return signers.computeIfAbsent(commission + "-" + role, name -> enrol(commission, role, name));
    }

    /** Chair and secretary. */
    public List<Signer> both(String commission) {
        return List.of(signer(commission, "chair"), signer(commission, "secretary"));
    }

    private Signer enrol(String commission, String role, String name) {
        Path file = folder.resolve(name + ".p12");
        Identity identity = new Identity(commission, name, role, "Person " + name);
        String request = KeyFile.create(file, identity, passphrase());
        SigningCertificate certificate = authority.issue(
                CertificateRequest.read(request.getBytes(StandardCharsets.US_ASCII)),
                identity,
                NOW,
                NOW.plus(Duration.ofDays(30)));
        KeyFile.install(file, certificate, passphrase());
        return KeyFile.open(file, passphrase());
    }

    private static ElectionPackage source(Mode mode, String certificate) {
        List<Territory> territories = new ArrayList<>();
        territories.add(new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")));
        territories.add(new Territory("oblast", Territory.Kind.REGION, "kz", Wording.same("Oblast")));
        List<Commission> commissions = new ArrayList<>();
        commissions.add(new Commission(CENTRE, Level.CENTRAL, "kz", null, Wording.same("Central commission")));
        List<Precinct> precincts = new ArrayList<>();
        for (String rayon : RAYONS) {
            territories.add(new Territory(rayon, Territory.Kind.RAYON, "oblast", Wording.same(rayon)));
            commissions.add(new Commission(rayon, Level.TERRITORIAL, rayon, CENTRE, Wording.same(rayon)));
            String first = rayon.substring(rayon.length() - 1);
            precincts.add(precinct("0" + first + "01", rayon));
            precincts.add(precinct("0" + first + "02", rayon));
        }
        return new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        "practice-2027",
                        mode,
                        ElectionKind.MAZHILIS,
                        Wording.same("Practice election"),
                        LocalDate.of(2027, 3, 21),
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        territories,
                        commissions,
                        precincts,
                        List.of(Defaults.form()),
                        contests(),
                        certificate)
                .reporting(new TurnoutTimes(List.of(LocalTime.of(12, 0), LocalTime.of(20, 0)), 30));
    }

    private static Precinct precinct(String id, String rayon) {
        return new Precinct(
                id,
                rayon,
                rayon,
                PrecinctKind.ORDINARY,
                "Settlement " + rayon,
                Wording.same("School of " + id),
                1_000,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }

    private static List<Contest> contests() {
        return List.of(
                contest("lists", ContestKind.PARTY_LIST, "kz", 69, true, "apple", "birch", "cedar"),
                contest("akim", ContestKind.PLURALITY, "rayon-1", 1, true, "a", "b"),
                contest("question", ContestKind.QUESTION, "kz", 0, false, "yes", "no"));
    }

    private static Contest contest(
            String id, ContestKind kind, String territory, int seats, boolean againstAll, String... options) {
        List<Contest.Option> all = new ArrayList<>();
        for (String option : options) {
            all.add(new Contest.Option(
                    option, Wording.same(option), kind == ContestKind.QUESTION ? null : all.size() + 1));
        }
        return new Contest(id, kind, territory, "protocol", Wording.same(id), seats, all, againstAll);
    }
}
