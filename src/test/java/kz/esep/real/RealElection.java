package kz.esep.real;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Form;
import kz.esep.election.FormLine;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.PackageFolder;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.text.Wording;

/** An election package around real precincts: one commission for each region. */
final class RealElection {
    static final String ID = "real-precincts";
    static final String CONTEST = "lists";
    static final String CENTRE = "centre";
    static final LocalDate VOTING_DAY = LocalDate.of(2011, 12, 4);

    private RealElection() {}

    /** Writes the package folder. */
    static void write(Map<String, List<Rows.Row>> regions, Path folder) throws IOException {
        PackageFolder.write(source(regions), folder);
    }

    private static ElectionPackage source(Map<String, List<Rows.Row>> regions) {
        List<Territory> territories = new ArrayList<>();
        territories.add(new Territory("country", Territory.Kind.COUNTRY, null, Wording.same("Country")));
        List<Commission> commissions = new ArrayList<>();
        commissions.add(new Commission(CENTRE, Level.CENTRAL, "country", null, Wording.same("Centre")));
        List<Precinct> precincts = new ArrayList<>();
        regions.forEach((region, rows) -> {
            territories.add(new Territory(region, Territory.Kind.REGION, "country", Wording.same(region)));
            commissions.add(new Commission(region, Level.TERRITORIAL, region, CENTRE, Wording.same(region)));
            rows.forEach(row -> precincts.add(new Precinct(
                    row.id(),
                    region,
                    region,
                    PrecinctKind.ORDINARY,
                    region,
                    Wording.same(row.id()),
                    row.listed(),
                    ZoneOffset.ofHours(4),
                    LocalTime.of(20, 0))));
        });
        Contest contest = new Contest(
                CONTEST,
                ContestKind.PARTY_LIST,
                "country",
                "protocol",
                Wording.same("Party lists"),
                450,
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> new Contest.Option("p" + i, Wording.same("Party " + i), i))
                        .toList(),
                false);
        return new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                ID,
                Mode.PRACTICE,
                ElectionKind.MAZHILIS,
                Wording.same("Real precincts of 2011"),
                VOTING_DAY,
                "2009",
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                territories,
                commissions,
                precincts,
                List.of(form()),
                List.of(contest),
                "");
    }

    /** The default form without the lines that this set does not have. */
    private static Form form() {
        List<FormLine> lines = Defaults.form().lines().stream()
                .filter(line -> line.code().equals("votes.*") || Rows.LINES.contains(line.code()))
                .toList();
        return new Form("protocol", lines);
    }
}
