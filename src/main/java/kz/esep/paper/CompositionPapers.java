package kz.esep.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Members;
import kz.esep.commission.Roll;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;

/** Compositions of commissions on paper, for publication. They have names, so they are made only with the key to them. */
@UseCases
public final class CompositionPapers {
    private final Workspace workspace;
    private final Election election;
    private final Members members;

    public CompositionPapers(Workspace workspace, Election election, Members members) {
        this.workspace = workspace;
        this.election = election;
        this.members = members;
    }

    /**
     * A document to look at. Nothing is journalled.
     *
     * @param day of which it is the composition
     * @throws Refused when nobody is recorded in that commission on that day, or the session does not have the key
     */
    @Needs(Permission.SEE_REGISTERS)
    public byte[] make(Session session, Body body, LocalDate day) {
        session.require(Permission.SEE_REGISTERS);
        if (!session.hasKey()) {
            throw new Refused("paper", "names.sealed");
        }
        Roll roll = members.rolls(session, day).stream()
                .filter(one -> one.body().equals(body) && !one.members().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent.COMPOSITION"));
        Head head = workspace.head();
        Imprint imprint = new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Imprint.Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
        return new CompositionPages(imprint, election, roll).document().pdf();
    }

    /**
     * Prints a composition or saves it as a file, and journals it once it is out.
     *
     * @return SHA-256 of what came out
     * @throws Refused when it cannot be made or does not come out: then nothing is journalled
     */
    @Needs(Permission.SEE_REGISTERS)
    public Digest issue(Session session, Body body, LocalDate day, Language language, Outlet outlet) {
        session.require(Permission.SEE_REGISTERS);
        return new Issuing(workspace)
                .issue(session, Paper.composition(body), make(session, body, day), language, outlet);
    }
}
