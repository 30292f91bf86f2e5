package kz.esep.desktop.central;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.central.Count;
import kz.esep.central.Counting;
import kz.esep.central.PrecinctFigures;
import kz.esep.central.Presence;
import kz.esep.central.Register;
import kz.esep.central.Rulings;
import kz.esep.central.Taken;
import kz.esep.central.Turnout;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screen shows, as it was at one moment.
 *
 * @param presence persons present by commission and body
 * @param protocols by contest and precinct, only what a table needs
 */
record Snapshot(
        Count count,
        Presence presence,
        Map<ProtocolKey, Brief> protocols,
        List<Taken> files,
        List<Register.Signed> receipts,
        List<Register.Refusal> refusals) {

    Snapshot {
        files = List.copyOf(files);
        receipts = List.copyOf(receipts);
        refusals = List.copyOf(refusals);
    }

    /**
     * One protocol in brief: a whole country of them stands in memory.
     *
     * @param votes of the options in ballot order
     * @param against votes against all
     */
    record Brief(Turnout turnout, List<Long> votes, long against, long invalid) {
        Brief {
            votes = List.copyOf(votes);
        }
    }

    /**
     * Asks for everything; what was counted before is not read again.
     *
     * @param before the last one, null at first; then it takes its time where there are many protocols
     */
    static Snapshot take(
            Session session,
            Election election,
            Counting counting,
            Rulings rulings,
            Register register,
            @Nullable Snapshot before) {
        Map<ProtocolKey, Brief> fresh = new HashMap<>();
        Count count = counting.count(
                before == null ? null : before.count(),
                figures -> fresh.put(
                        new ProtocolKey(figures.contest(), figures.precinct()),
                        brief(election.contest(figures.contest()), figures)));
        Map<ProtocolKey, Brief> protocols = new HashMap<>();
        if (before != null && before.count().isWithin(count.counted())) {
            protocols.putAll(before.protocols());
        }
        protocols.putAll(fresh);
        return new Snapshot(
                count,
                counting.presence(),
                protocols,
                rulings.files(session),
                register.receipts(session),
                register.refusals(session));
    }

    private static Brief brief(Contest contest, PrecinctFigures figures) {
        return new Brief(
                new Turnout(
                        line(figures, "voters_listed"),
                        line(figures, "voters_given_ballots"),
                        line(figures, "took_part")),
                contest.options().stream()
                        .map(option -> line(figures, ContestForm.VOTES_PREFIX + option.id()))
                        .toList(),
                line(figures, ContestForm.AGAINST_ALL),
                line(figures, "invalid"));
    }

    private static long line(PrecinctFigures figures, String code) {
        return figures.figures().getOrDefault(code, 0L);
    }
}
