package kz.esep.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Body;

/**
 * An act as it stands on paper: one entry of the journal for each of its ranges.
 *
 * @param entry number of the first of these entries
 * @param serials in the order in which they were recorded
 */
public record SignedAct(
        long entry,
        Act.Kind kind,
        String number,
        LocalDate date,
        Body from,
        Body to,
        List<Serials> serials,
        String reason) {

    public SignedAct {
        serials = List.copyOf(serials);
    }

    SignedAct(long entry, Act act) {
        this(entry, act.kind(), act.number(), act.date(), act.from(), act.to(), List.of(act.serials()), act.reason());
    }

    /** Id of the type of its certificates. */
    public String type() {
        return serials.getFirst().type();
    }

    private record Heading(
            Act.Kind kind, String number, LocalDate date, Body from, Body to, String type, String reason) {}

    /** Makes one act of those that are on the same paper, in the order of their first entry. */
    static List<SignedAct> papers(List<SignedAct> entries) {
        Map<Heading, SignedAct> papers = new LinkedHashMap<>();
        for (SignedAct one : entries) {
            Heading heading = new Heading(one.kind, one.number, one.date, one.from, one.to, one.type(), one.reason);
            papers.merge(heading, one, (paper, more) -> paper.with(more.serials));
        }
        return List.copyOf(papers.values());
    }

    private SignedAct with(List<Serials> more) {
        List<Serials> all = new ArrayList<>(serials);
        all.addAll(more);
        return new SignedAct(entry, kind, number, date, from, to, all, reason);
    }
}
