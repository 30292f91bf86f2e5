package kz.esep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.access.Role;
import kz.esep.command.PrivateFile;
import kz.esep.document.PaperDocument;
import kz.esep.document.PaperPages;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.election.Precinct;
import kz.esep.office.NewOffice;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.Identity;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Language;

/** Makes one practice in an empty folder. Used once. */
final class PracticeMaking {
    /** A practice is kept and used again for years; its certificates guard nothing. */
    private static final Duration VALIDITY = Duration.ofDays(3650);

    private static final Set<Role> SIGNERS = Set.of(Role.CHAIR, Role.SECRETARY);

    private final PracticeElection election = PracticeElection.load();
    private final Path folder;
    private final Language language;
    private final Clock clock;
    private final LocalDate votingDay;

    PracticeMaking(Path folder, Practice.Moment moment, Language language, Clock clock) {
        this.folder = folder;
        this.language = language;
        this.clock = clock;
        this.votingDay = moment.votingDay(LocalDate.now(clock));
    }

    Practice.Made make(Consumer<Practice.Step> progress) throws IOException {
        progress.accept(Practice.Step.KEYS);
        CertificateAuthority ca = CertificateAuthority.create(
                folder.resolve("ca"), PracticeElection.ID, election.centre().en(), VALIDITY, passphrase("ca"), clock);
        Enrolled centre = key(ca, PracticeElection.CENTRE, election.staff().getLast(), "centre");
        List<Practice.Key> signers = new ArrayList<>();
        for (PracticeElection.Member member : election.people()) {
            if (SIGNERS.contains(member.role())) {
                signers.add(key(ca, PracticeElection.COMMISSION, member, code(member.role()))
                        .key());
            }
        }
        progress.accept(Practice.Step.PACKAGE);
        byte[] source = PackageFile.write(
                election.source(votingDay, ca.certificate()), List.of(centre.signer()), clock.instant());
        progress.accept(Practice.Step.COMMISSION);
        Practice.Site commission =
                site("commission.esep", PracticeElection.COMMISSION, source, election.people(), signers);
        progress.accept(Practice.Step.CENTRE);
        Practice.Site store =
                site("centre.esep", PracticeElection.CENTRE, source, election.staff(), List.of(centre.key()));
        progress.accept(Practice.Step.PAPERS);
        return written(source, commission, store);
    }

    private Practice.Made written(byte[] source, Practice.Site commission, Practice.Site centre) throws IOException {
        List<Practice.Paper> protocols = election.papers(votingDay);
        Practice.Made made = new Practice.Made(
                folder,
                Files.write(folder.resolve("election.asice"), source),
                Digest.of(source).code(),
                commission,
                centre,
                Files.createDirectory(folder.resolve("results")),
                Files.write(folder.resolve("papers.pdf"), papers(PackageFile.open(source), protocols)),
                folder.resolve("people.txt"),
                protocols);
        PrivateFile.write(made.sheet(), new PracticeSheet(made, language).text().toCharArray());
        return made;
    }

    /** A key on the disk, and unlocked. */
    private record Enrolled(Practice.Key key, Signer signer) {}

    private static char[] passphrase(String of) {
        return readable(of).toCharArray();
    }

    /** Easy to type: it guards nothing. */
    private static String readable(String of) {
        return "practice-" + of;
    }

    private Enrolled key(CertificateAuthority ca, String commission, PracticeElection.Member member, String role) {
        String name = member.name().in(language);
        Path file = folder.resolve(role + ".p12");
        Instant from = clock.instant();
        Signer signer = ca.enrol(
                file,
                new Identity(commission, commission + "-" + role, role, name),
                from,
                from.plus(VALIDITY).minus(Duration.ofDays(1)),
                passphrase(role));
        return new Enrolled(new Practice.Key(role, name, file, readable(role)), signer);
    }

    private Practice.Site site(
            String name,
            String commission,
            byte[] source,
            List<PracticeElection.Member> members,
            List<Practice.Key> keys) {
        NewOffice office = new NewOffice(source, PackageFile.open(source));
        return new PracticeStaff(language, clock).hire(office, folder.resolve(name), commission, members, keys);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private byte[] papers(Election source, List<Practice.Paper> protocols) {
        List<PaperPages.Paper> pages = new ArrayList<>();
        for (Practice.Paper protocol : protocols) {
            Precinct precinct = source.precinct(protocol.key().precinct());
            List<PaperPages.Line> lines =
                    source
                            .form(protocol.key().contest())
                            .linesWith(protocol.sheet().figures().keySet())
                            .stream()
                            .map(line -> new PaperPages.Line(
                                    line.paperNumber(),
                                    line.label(),
                                    protocol.sheet().count(line.code())))
                            .toList();
            pages.add(new PaperPages.Paper(
                    election.commission(),
                    source.contest(protocol.key().contest()).name(),
                    precinct.id(),
                    precinct.place(),
                    Objects.requireNonNull(protocol.sheet().time()),
                    lines,
                    election.signers().stream()
                            .map(signer -> signer.in(language))
                            .toList()));
        }
        return PaperDocument.pdf(
                new PaperPages(language, election.election(), clock.instant().atOffset(ZoneOffset.UTC), pages));
    }
}
