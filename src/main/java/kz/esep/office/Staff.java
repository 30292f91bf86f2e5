package kz.esep.office;

import kz.esep.commission.MemberTables;
import kz.esep.commission.Members;
import kz.esep.commission.Memberships;
import kz.esep.election.Election;
import kz.esep.paper.CompositionPapers;
import kz.esep.paper.PayPapers;
import kz.esep.paper.TimesheetPapers;
import kz.esep.pay.Budgets;
import kz.esep.pay.PayRuns;
import kz.esep.pay.PayTables;
import kz.esep.pay.PaymentLists;
import kz.esep.pay.Rates;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolTimes;
import kz.esep.timesheet.Proposals;
import kz.esep.timesheet.TimesheetDrafts;
import kz.esep.timesheet.Timesheets;
import kz.esep.timesheet.WorkDays;

/** The use cases on members of commissions: who they are, the time they work, and what they are paid. */
public final class Staff {
    private final Workspace workspace;
    private final Election election;

    Staff(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    public Members members() {
        return new Members(workspace, election);
    }

    public Memberships memberships() {
        return new Memberships(workspace);
    }

    public MemberTables memberTables() {
        return new MemberTables(workspace, election, members());
    }

    public CompositionPapers compositionPapers() {
        return new CompositionPapers(workspace, election, members());
    }

    public Timesheets timesheets() {
        return new Timesheets(workspace, election);
    }

    public WorkDays workDays() {
        return new WorkDays(workspace);
    }

    public TimesheetDrafts timesheetDrafts() {
        return new TimesheetDrafts(workspace);
    }

    public TimesheetPapers timesheetPapers() {
        return new TimesheetPapers(workspace, election, members(), timesheets());
    }

    /** Proposed hours of voting day and of the count, which ends with the last accepted protocol. */
    public Proposals proposals() {
        return new Proposals(workspace, election, new ProtocolTimes(workspace, election)::last);
    }

    public Rates rates() {
        return new Rates(workspace, election);
    }

    public Budgets budgets() {
        return new Budgets(workspace);
    }

    public PayPapers payPapers() {
        return new PayPapers(workspace, election, members(), payRuns());
    }

    public PayTables payTables() {
        return new PayTables(workspace, election);
    }

    public PaymentLists paymentLists() {
        return new PaymentLists(workspace, election);
    }

    public PayRuns payRuns() {
        return new PayRuns(workspace, election);
    }
}
