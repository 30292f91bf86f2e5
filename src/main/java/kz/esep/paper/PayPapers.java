package kz.esep.paper;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Member;
import kz.esep.commission.Members;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.pay.PaySheetForm;
import kz.esep.document.pay.PaySummaryForm;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.pay.PayLine;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRuns;
import kz.esep.pay.PaySheet;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Pay sheets, which have names and so need the key to personal data, and summaries, which have none. */
@UseCases
public final class PayPapers {
    private final Workspace workspace;
    private final Election election;
    private final Members members;
    private final PayRuns runs;

    public PayPapers(Workspace workspace, Election election, Members members, PayRuns runs) {
        this.workspace = workspace;
        this.election = election;
        this.members = members;
        this.runs = runs;
    }

    /**
     * Which paper.
     *
     * @param run its id
     * @param summary whether the summary is meant and not the sheet
     * @param body whose sheet; null for every commission of the run
     */
    public record Wanted(
            String run, boolean summary, @Nullable Body body) {
        /** The document as the journal names it. */
        public Paper paper() {
            Kind kind = summary ? Kind.PAY_SUMMARY : Kind.PAY_SHEET;
            String precinct = body == null || body.kind() != Body.Kind.PRECINCT ? "" : body.id();
            return new Paper(kind, "", precinct, Integer.parseInt(run));
        }
    }

    /**
     * A document to look at; until the run is approved each page says that it is a draft. Nothing is journalled.
     *
     * @throws Refused when there is no such run, it pays nothing there, or a sheet is wanted without the key
     */
    @Needs(Permission.SEE_REGISTERS)
    public byte[] make(Session session, Wanted wanted, Watch watch) {
        session.require(Permission.SEE_REGISTERS);
        if (!wanted.summary() && !session.hasKey()) {
            throw new Refused("paper", "names.sealed");
        }
        PaySheet sheet = runs.sheet(session, wanted.run());
        PayRun run = runs.list(session).stream()
                .filter(one -> one.id().equals(wanted.run()))
                .findFirst()
                .orElseThrow();
        return document(session, wanted, run, sheet).pdf(watch::part);
    }

    private Document document(Session session, Wanted wanted, PayRun run, PaySheet sheet) {
        Map<Body, List<PayLine>> commissions = sheet.commissions();
        Body body = wanted.body();
        if (body != null) {
            commissions.keySet().retainAll(List.of(body));
        }
        if (commissions.isEmpty()) {
            throw new Refused("paper", "absent.PAY_SHEET");
        }
        if (wanted.summary()) {
            return new PaySummaryForm(imprint(run), election, run, sheet).document();
        }
        Map<String, String> names =
                members.list(session).stream().collect(Collectors.toMap(Member::id, PayPapers::name));
        Map<Body, List<PaySheetForm.Row>> rows = new LinkedHashMap<>();
        commissions.forEach((one, lines) -> rows.put(
                one,
                lines.stream()
                        .map(line -> new PaySheetForm.Row(
                                line, names.getOrDefault(line.payee().member(), "")))
                        .toList()));
        return new PaySheetForm(imprint(run), election, run, sheet, rows).document();
    }

    private static String name(Member member) {
        return Objects.requireNonNull(member.particulars(), "asked for without the key")
                .name();
    }

    /**
     * Prints a document or saves it as a file, and journals it once it is out.
     *
     * @return SHA-256 of what came out
     * @throws Refused when it cannot be made or does not come out: then nothing is journalled
     */
    @Needs(Permission.SEE_REGISTERS)
    public Digest issue(Session session, Wanted wanted, Language language, Outlet outlet) {
        session.require(Permission.SEE_REGISTERS);
        byte[] pdf = make(session, wanted, outlet.watch());
        return new Issuing(workspace).issue(session, wanted.paper(), pdf, language, outlet);
    }

    private Imprint imprint(PayRun run) {
        Head head = workspace.head();
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                run.stands() ? Mark.NONE : Mark.DRAFT,
                new Imprint.Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
    }
}
