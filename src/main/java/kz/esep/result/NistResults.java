package kz.esep.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.election.Commission;
import kz.esep.election.Election;

/** {@code results.json} of one result file: its precincts and their sum under the commission. */
final class NistResults {

    private NistResults() {}

    /** Always the same bytes for the same record and package. */
    static byte[] of(ResultRecord record, Election election) {
        Header header = record.header();
        Commission commission = election.commission(header.commission());
        String sum = "gp-commission-" + commission.id();
        Map<String, List<NistReport.Figures>> contests = new LinkedHashMap<>();
        Set<String> precincts = new LinkedHashSet<>();
        for (ProtocolRecord protocol : record.protocols()) {
            precincts.add(protocol.precinct());
            contests.computeIfAbsent(protocol.contest(), _ -> new ArrayList<>())
                    .add(new NistReport.Figures(
                            "gp-precinct-" + protocol.precinct(),
                            protocol.sheet().figures()));
        }
        for (ContestTotal total : record.totals()) {
            contests.computeIfAbsent(total.contest(), _ -> new ArrayList<>())
                    .add(new NistReport.Figures(sum, total.figures()));
        }
        NistReport.Title title = new NistReport.Title(
                "precinct-level",
                commission.name(),
                commission.id(),
                status(record),
                header.revision(),
                header.at(),
                header.offset(),
                header.program());
        return new NistReport(election).json(title, units(election, commission, precincts), contests);
    }

    private static List<NistReport.Unit> units(Election election, Commission commission, Set<String> precincts) {
        List<NistReport.Unit> units = new ArrayList<>();
        precincts.forEach(id ->
                units.add(NistReport.Unit.precinct(id, election.precinct(id).place())));
        List<String> composing = units.stream().map(NistReport.Unit::id).toList();
        units.add(NistReport.Unit.commission(commission.id(), commission.name(), composing));
        return units;
    }

    private static String status(ResultRecord record) {
        if (record.header().interim()) {
            return "unofficial-partial";
        }
        boolean corrected = record.protocols().stream()
                .anyMatch(protocol -> !protocol.annexes().isEmpty());
        return corrected ? "correction" : "unofficial-complete";
    }
}
