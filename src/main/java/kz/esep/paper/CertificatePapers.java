package kz.esep.paper;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.certificate.Account;
import kz.esep.certificate.Act;
import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Cancellation;
import kz.esep.certificate.Closings;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Issues;
import kz.esep.certificate.Serials;
import kz.esep.certificate.SignedAct;
import kz.esep.certificate.Stocks;
import kz.esep.document.Document;
import kz.esep.document.Shift;
import kz.esep.election.Blank;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The documents of absentee certificates: each certificate, the registers of issue and of arrivals, and the acts. Those with
 * names are made only for who has the key to personal data.
 */
@UseCases
public final class CertificatePapers {
    private final Workspace workspace;
    private final Election election;
    private final Stocks stocks;
    private final Issues issues;
    private final Arrivals arrivals;
    private final Closings closings;

    public CertificatePapers(
            Workspace workspace,
            Election election,
            Stocks stocks,
            Issues issues,
            Arrivals arrivals,
            Closings closings) {
        this.workspace = workspace;
        this.election = election;
        this.stocks = stocks;
        this.issues = issues;
        this.arrivals = arrivals;
        this.closings = closings;
    }

    /** The acts and the registers that can be made now; certificates are found by their number. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Paper> look(Session session) {
        session.require(Permission.SEE_REGISTERS);
        Set<Paper> papers = new LinkedHashSet<>();
        stocks.signedActs(session).forEach(act -> papers.add(paper(act)));
        issues.register(session)
                .lines()
                .forEach(line ->
                        papers.add(new Paper(Kind.ISSUE_REGISTER, line.serials().type(), line.precinct(), 0)));
        arrivals.list(session)
                .forEach(line -> papers.add(
                        new Paper(Kind.ARRIVAL_REGISTER, line.serials().type(), line.precinct(), 0)));
        closings.acts(session).forEach(act -> papers.add(paper(act)));
        return List.copyOf(papers);
    }

    private static Paper paper(SignedAct act) {
        Kind kind = switch (act.kind()) {
            case RECEIVED, HANDED_DOWN, TAKEN_BACK, RETURNED -> Kind.TRANSFER_ACT;
            case LOST -> Kind.LOSS_ACT;
            case SPOILED -> Kind.SPOILING_ACT;
        };
        Body place = act.kind() == Act.Kind.TAKEN_BACK ? act.from() : act.to();
        return new Paper(kind, act.type(), precinct(place), Math.toIntExact(act.entry()));
    }

    private static Paper paper(Cancellation act) {
        return new Paper(Kind.CANCELLING_ACT, act.type(), precinct(act.keeper()), Math.toIntExact(act.entry()));
    }

    private static String precinct(Body keeper) {
        return keeper.kind() == Body.Kind.PRECINCT ? keeper.id() : "";
    }

    /**
     * The certificate of that number.
     *
     * @throws Refused when it was never issued here
     */
    @Needs(Permission.SEE_REGISTERS)
    public Paper certificate(Session session, Serials serials) {
        session.require(Permission.SEE_REGISTERS);
        Issue line = issues.line(session, serials);
        return new Paper(Kind.CERTIFICATE, serials.type(), line.precinct(), Math.toIntExact(serials.first()));
    }

    /**
     * The fields of the certificate of that number, for the numbered blank.
     *
     * @throws Refused when it was never issued here, or the package does not say where the fields stand
     */
    @Needs(Permission.SEE_REGISTERS)
    public Paper onBlank(Session session, Serials serials) {
        session.require(Permission.SEE_REGISTERS);
        blank();
        Paper plain = certificate(session, serials);
        return new Paper(Kind.CERTIFICATE_ON_BLANK, plain.contest(), plain.precinct(), plain.version());
    }

    private Blank blank() {
        Blank blank = election.source().blank();
        if (blank == null) {
            throw new Refused("paper", "blank.unknown");
        }
        return blank;
    }

    /**
     * Puts out a page by which a printer is adjusted to the blank. Nothing is journalled.
     *
     * @throws Refused when the package does not say where the fields stand, or it does not come out
     */
    @Needs(Permission.SEE_REGISTERS)
    public void testBlank(Session session, Language language, Outlet outlet) {
        session.require(Permission.SEE_REGISTERS);
        byte[] pdf = pages().blank(blank(), outlet.shift()).test(language);
        outlet.take(pdf, Message.of("paper", "blank.test").in(language));
    }

    /**
     * An act by its number.
     *
     * @param date null for any
     * @param precinct empty for any
     * @throws Refused when there is none, or there are several
     */
    @Needs(Permission.SEE_REGISTERS)
    public Paper act(Session session, Kind kind, String number, @Nullable LocalDate date, String precinct) {
        session.require(Permission.SEE_REGISTERS);
        List<Paper> found = Stream.concat(
                        stocks.signedActs(session).stream()
                                .filter(act -> act.number().equals(number))
                                .filter(act -> date == null || act.date().equals(date))
                                .map(CertificatePapers::paper),
                        closings.acts(session).stream()
                                .filter(act -> act.number().equals(number))
                                .filter(act -> date == null || act.date().equals(date))
                                .map(CertificatePapers::paper))
                .filter(paper -> paper.kind() == kind)
                .filter(paper -> precinct.isEmpty() || paper.precinct().equals(precinct))
                .toList();
        if (found.size() != 1) {
            throw new Refused("paper", found.isEmpty() ? "absent.act" : "several.act", kind, number, found.size());
        }
        return found.getFirst();
    }

    /**
     * A document to look at. Nothing is journalled.
     *
     * @throws Refused when there is no such document, or it has names and the session does not have the key
     */
    @Needs(Permission.SEE_REGISTERS)
    public byte[] make(Session session, Paper paper, Watch watch) {
        session.require(Permission.SEE_REGISTERS);
        return pdf(session, paper, Shift.NONE, watch);
    }

    private byte[] pdf(Session session, Paper paper, Shift shift, Watch watch) {
        return paper.kind() == Kind.CERTIFICATE_ON_BLANK
                ? pages().onBlank(blank(), issues.line(named(session), numbers(paper)), shift)
                : document(session, paper).pdf(watch::part);
    }

    private static Serials numbers(Paper certificate) {
        return new Serials(certificate.contest(), certificate.version(), certificate.version());
    }

    private CertificatePages pages() {
        return new CertificatePages(workspace, election);
    }

    /**
     * Prints a document or saves it as a file, and journals it once it is out.
     *
     * @return SHA-256 of what came out
     * @throws Refused when it cannot be made or does not come out: then nothing is journalled
     */
    @Needs(Permission.SEE_REGISTERS)
    public Digest issue(Session session, Paper paper, Language language, Outlet outlet) {
        session.require(Permission.SEE_REGISTERS);
        byte[] pdf = pdf(session, paper, outlet.shift(), Watch.NONE);
        return new Issuing(workspace).issue(session, paper, pdf, language, outlet);
    }

    private Document document(Session session, Paper paper) {
        CertificatePages pages = pages();
        return switch (paper.kind()) {
            case CERTIFICATE -> pages.certificate(issues.line(named(session), numbers(paper)));
            case ISSUE_REGISTER -> pages.issued(paper, issued(named(session), paper));
            case ARRIVAL_REGISTER -> pages.arrived(paper, arrived(named(session), paper), voters(session, paper));
            case TRANSFER_ACT, LOSS_ACT, SPOILING_ACT -> pages.act(act(session, paper));
            case CANCELLING_ACT -> pages.act(cancellation(session, paper));
            default -> throw new IllegalArgumentException("not of certificates: " + paper);
        };
    }

    private static Session named(Session session) {
        if (!session.hasKey()) {
            throw new Refused("paper", "names.sealed");
        }
        return session;
    }

    private List<Issue> issued(Session session, Paper paper) {
        return needed(
                issues.register(session).lines().stream()
                        .filter(line -> line.precinct().equals(paper.precinct()))
                        .filter(line -> line.serials().type().equals(paper.contest()))
                        .toList(),
                paper);
    }

    private List<Arrived> arrived(Session session, Paper paper) {
        return needed(
                arrivals.list(session).stream()
                        .filter(line -> line.precinct().equals(paper.precinct()))
                        .filter(line -> line.serials().type().equals(paper.contest()))
                        .toList(),
                paper);
    }

    private Map<String, Long> voters(Session session, Paper paper) {
        return closings.list(session).stream()
                .filter(account -> account.keeper().equals(Body.precinct(paper.precinct())))
                .filter(account -> account.type().equals(paper.contest()))
                .findFirst()
                .map(Account::voters)
                .orElse(Map.of());
    }

    private static <T> List<T> needed(List<T> lines, Paper paper) {
        if (lines.isEmpty()) {
            throw new Refused("paper", "absent." + paper.kind().name(), paper.precinct());
        }
        return lines;
    }

    private SignedAct act(Session session, Paper paper) {
        return stocks.signedActs(session).stream()
                .filter(act -> paper(act).equals(paper))
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent.act", paper.kind(), ""));
    }

    private Cancellation cancellation(Session session, Paper paper) {
        return closings.acts(session).stream()
                .filter(act -> paper(act).equals(paper))
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent.act", paper.kind(), ""));
    }
}
