package kz.esep.paper;

import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.commission.Members;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRuns;
import kz.esep.pay.Period;
import kz.esep.pay.Rates;
import kz.esep.store.Workspace;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import kz.esep.timesheet.Timesheets;

/**
 * What members worked in each period of pay and what each run pays them, of all commissions at once; those of one
 * commission come from where members are paid. Papers with names are offered to who has the key to personal data.
 */
final class StaffSource implements Source {
    private final Rates rates;
    private final PayRuns runs;
    private final PayPapers pay;
    private final TimesheetPapers timesheets;

    StaffSource(Workspace workspace, Election election) {
        Members members = new Members(workspace, election);
        rates = new Rates(workspace, election);
        runs = new PayRuns(workspace, election);
        pay = new PayPapers(workspace, election, members, runs);
        timesheets = new TimesheetPapers(workspace, election, members, new Timesheets(workspace, election));
    }

    @Override
    public List<Offer> offers(Session session) {
        if (!session.may(Permission.SEE_REGISTERS)) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        if (session.hasKey()) {
            rates.periods(session).forEach(period -> offers.add(offer(period)));
        }
        runs.list(session).stream()
                .filter(run -> run.state() != PayRun.State.WITHDRAWN)
                .forEach(run -> offers.addAll(offers(session, run)));
        return offers;
    }

    private static Offer offer(Period period) {
        Paper paper = Paper.ofCommission(Kind.TIMESHEET, Integer.parseInt(period.id()));
        String days = Say.day(period.from()) + " \u2013 " + Say.day(period.to());
        return new Offer(paper, Wording.same(days), null);
    }

    private static List<Offer> offers(Session session, PayRun run) {
        int number = Integer.parseInt(run.id());
        List<Offer> offers = new ArrayList<>();
        if (session.hasKey()) {
            offers.add(new Offer(Paper.ofCommission(Kind.PAY_SHEET, number), null));
        }
        offers.add(new Offer(Paper.ofCommission(Kind.PAY_SUMMARY, number), null));
        return offers;
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.TIMESHEET || kind == Kind.PAY_SHEET || kind == Kind.PAY_SUMMARY;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        String number = Integer.toString(paper.version());
        if (paper.kind() != Kind.TIMESHEET) {
            return pay.make(session, new PayPapers.Wanted(number, paper.kind() == Kind.PAY_SUMMARY, null), watch);
        }
        Period period = rates.periods(session).stream()
                .filter(one -> one.id().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent.TIMESHEET"));
        return timesheets.make(session, new TimesheetPapers.Wanted(null, period.from(), period.to()), watch);
    }
}
