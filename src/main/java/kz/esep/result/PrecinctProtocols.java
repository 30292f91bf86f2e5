package kz.esep.result;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.document.protocol.Annex;
import kz.esep.document.protocol.Note;
import kz.esep.document.protocol.Notes;
import kz.esep.document.protocol.PrecinctProtocol;
import kz.esep.document.protocol.Subject;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Refused;

/** The protocols of single precincts on paper, from the record of a signed revision. */
@UseCases
public final class PrecinctProtocols {
    private final KeptRevisions kept;
    private final Election election;

    public PrecinctProtocols(Workspace workspace, Election election) {
        this.kept = new KeptRevisions(workspace);
        this.election = election;
    }

    /**
     * One precinct's protocol as it stands in the record of a revision; the same bytes every time.
     *
     * @throws Refused when there is no such revision, or it does not have this protocol
     */
    @Needs(Permission.ISSUE_PAPERS)
    public byte[] signed(Session session, ProtocolKey key, int revision) {
        session.require(Permission.ISSUE_PAPERS);
        KeptRevisions.Recorded recorded = kept.record(revision);
        ResultRecord record = recorded.record();
        ProtocolRecord protocol = record.protocols().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused("result", "revision.without", revision, key.precinct()));
        Notes notes = new Notes(election, key, record.header().offset());
        return new PrecinctProtocol(
                        new Subject(
                                ProtocolPrinter.imprint(record.header(), recorded.digest(), election),
                                election,
                                key.precinct()),
                        key.contest(),
                        protocol.version(),
                        protocol.sheet(),
                        kept.code(revision, key).orElse(null),
                        new Annex(
                                notes.corrections(protocol.annexes()),
                                Stream.of(
                                                notes.of(protocol.readings(), protocol.decisions()),
                                                CountSection.notes(record),
                                                handedIn(record, key.precinct()))
                                        .flatMap(List::stream)
                                        .toList()))
                .document()
                .pdf();
    }

    private static List<Note> handedIn(ResultRecord record, String precinct) {
        return ObserversSection.notes(record).stream()
                .filter(note -> note.precinct().equals(precinct))
                .toList();
    }
}
