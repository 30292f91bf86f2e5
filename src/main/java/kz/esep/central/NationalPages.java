package kz.esep.central;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.count.NationalProtocol;
import kz.esep.document.count.NationalProtocol.Counted;
import kz.esep.document.count.NationalProtocol.Total;
import kz.esep.document.count.ReceiptPage;
import kz.esep.election.Election;
import kz.esep.result.ContestTotal;
import kz.esep.store.Entry;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Phrase;

/** The centre's documents, with what is counted now. */
record NationalPages(Workspace workspace, Election election) {

    /**
     * The national protocol.
     *
     * @param at its date
     */
    Document protocol(Count count, Instant at) {
        return new NationalProtocol(
                        imprint(count.complete() ? Mark.NONE : Mark.INTERIM, workspace.head(), at),
                        election,
                        count.contests().stream().map(this::counted).toList(),
                        count.missing().stream()
                                .map(id -> election.commission(id).name())
                                .toList())
                .document();
    }

    /** The page of a receipt, with the entry of the journal that gave it. */
    Document receipt(Register.Signed signed) {
        Entry entry = workspace.entries(signed.seq(), 1).getFirst();
        return new ReceiptPage(
                        imprint(Mark.NONE, new Head(entry.seq(), entry.hash()), signed.receivedAt()),
                        election,
                        election.commission(signed.commission()).name(),
                        new ReceiptPage.Received(signed.revision(), utc(signed.receivedAt()), signed.seq()),
                        signed.file(),
                        signed.receipt())
                .document();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private Imprint imprint(Mark mark, Head head, Instant at) {
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                mark,
                new Origin(0, head.length(), head.hash(), null, utc(at)));
    }

    private Counted counted(ContestCount contest) {
        List<Total> commissions = contest.commissions().entrySet().stream()
                .map(one -> total(election.commission(one.getKey()).name(), one.getValue()))
                .toList();
        return new Counted(
                contest.contest(),
                total(election.country().name(), contest.total()),
                contest.expected(),
                contest.turnout().share(),
                contest.outcome(),
                contest.notices(),
                commissions);
    }

    private static Total total(Phrase name, ContestTotal total) {
        return new Total(name, total.protocols(), total.figures());
    }
}
