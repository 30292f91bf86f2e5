package kz.esep.central;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;

/** Fills a centre's store with the entries of accepted files, without the files themselves. */
public final class Flood {
    private Flood() {}

    /** One file for every commission that enters protocols, but for some. */
    public static void into(Workspace workspace, Election election, String... without) {
        for (Commission commission : election.commissions()) {
            if (!election.precinctsOf(commission.id()).isEmpty()
                    && !List.of(without).contains(commission.id())) {
                one(workspace, election, commission.id());
            }
        }
    }

    /** The file of one commission. */
    public static void one(Workspace workspace, Election election, String commission) {
        Filed filed = filed(election, commission);
        workspace.write(transaction -> transaction.append("p1", CentralProjector.ACCEPTED, filed));
    }

    private static Filed filed(Election election, String commission) {
        List<PrecinctFigures> precincts = new ArrayList<>();
        List<ContestTotal> totals = new ArrayList<>();
        for (Contest contest : election.contests()) {
            ContestTotal.Sum sum = new ContestTotal.Sum();
            for (Precinct precinct : election.precinctsOf(commission)) {
                SortedMap<String, Long> figures = figures(election, contest, precinct);
                precincts.add(new PrecinctFigures(contest.id(), precinct.id(), 1, null, figures));
                sum.add(figures);
            }
            totals.add(sum.total(contest.id()));
        }
        Digest digest = Digest.of(commission.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Filed(
                digest,
                50_000,
                digest,
                commission,
                1,
                null,
                Instant.EPOCH,
                List.of(),
                totals,
                precincts,
                new Sections.Certificates(List.of(), List.of(), List.of(), List.of()),
                null,
                null,
                null);
    }

    private static SortedMap<String, Long> figures(Election election, Contest contest, Precinct precinct) {
        SortedMap<String, Long> figures = new TreeMap<>();
        long seed = Integer.parseInt(precinct.id());
        election.lines(contest.id()).forEach(line -> figures.put(line.code(), 100 + seed % 50));
        figures.put("voters_listed", 1_000L);
        figures.put("voters_given_ballots", 500 + seed % 400);
        return figures;
    }
}
