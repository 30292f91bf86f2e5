package kz.esep.office;

import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Closings;
import kz.esep.certificate.Issues;
import kz.esep.certificate.RegisterTables;
import kz.esep.certificate.Stocks;
import kz.esep.count.CountRecord;
import kz.esep.election.Election;
import kz.esep.paper.CertificatePapers;
import kz.esep.schedule.CalendarDates;
import kz.esep.store.Workspace;

/** The use cases on absentee certificates: stock, issue, arrivals, closing, and their papers. */
public final class CertificateBooks {
    private final Workspace workspace;
    private final Election election;

    CertificateBooks(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    public Stocks stocks() {
        return new Stocks(workspace, election);
    }

    public Arrivals arrivals() {
        return new Arrivals(workspace, election, new CountRecord(workspace, election)::isListClosed);
    }

    public Closings closings() {
        return new Closings(workspace, election, new CalendarDates(workspace, election));
    }

    public Issues issues() {
        return new Issues(workspace, election, new CalendarDates(workspace, election));
    }

    public RegisterTables registerTables() {
        return new RegisterTables(workspace, election, issues(), arrivals());
    }

    public CertificatePapers certificatePapers() {
        return new CertificatePapers(workspace, election, stocks(), issues(), arrivals(), closings());
    }
}
