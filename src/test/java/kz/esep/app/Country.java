package kz.esep.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.result.Practice;
import kz.esep.text.Wording;

/**
 * A made-up country of any size, with lists of eight in one contest.
 *
 * @param rayons in each region
 * @param precincts in each rayon
 */
public record Country(int regions, int rayons, int precincts) {
    /** Its election; the rayons are called {@code r1-1} and so on. */
    public ElectionPackage electionPackage(String certificate) {
        List<Territory> territories = new ArrayList<>();
        territories.add(new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")));
        List<Commission> commissions = new ArrayList<>();
        commissions.add(new Commission(Practice.CENTRE, Level.CENTRAL, "kz", null, Wording.same("Centre")));
        List<Precinct> all = new ArrayList<>();
        for (int region = 1; region <= regions; region++) {
            territories.add(new Territory("r" + region, Territory.Kind.REGION, "kz", Wording.same("Region " + region)));
            for (int rayon = 1; rayon <= rayons; rayon++) {
                String id = "r" + region + "-" + rayon;
                territories.add(new Territory(id, Territory.Kind.RAYON, "r" + region, Wording.same("Rayon " + id)));
                commissions.add(new Commission(
                        id, Level.TERRITORIAL, id, Practice.CENTRE, Wording.same("Territorial commission " + id)));
                for (int i = 0; i < precincts; i++) {
                    all.add(precinct(all.size() + 1, id));
                }
            }
        }
        List<Contest.Option> options = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            options.add(new Contest.Option("list-" + i, Wording.same("List number " + i), i));
        }
        String form = Defaults.form().id();
        return new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                "practice-2027",
                Mode.PRACTICE,
                ElectionKind.MAZHILIS,
                Wording.same("Practice election"),
                LocalDate.of(2027, 3, 21),
                "2023",
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                territories,
                commissions,
                all,
                List.of(Defaults.form()),
                List.of(new Contest(
                        "lists", ContestKind.PARTY_LIST, "kz", form, Wording.same("Lists"), 69, options, true)),
                certificate);
    }

    private static Precinct precinct(int number, String rayon) {
        return new Precinct(
                "%05d".formatted(number),
                rayon,
                rayon,
                PrecinctKind.ORDINARY,
                "Settlement",
                Wording.same("School of precinct " + number),
                1_000,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }
}
