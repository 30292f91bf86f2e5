package kz.esep.count;

import static kz.esep.count.PollingPlace.COMMISSION;
import static kz.esep.count.PollingPlace.DAY;
import static kz.esep.count.PollingPlace.OFFSET;
import static kz.esep.count.PollingPlace.PRECINCT;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import kz.esep.election.TurnoutTimes;
import kz.esep.text.Wording;

/** The made-up election that a polling place votes in. */
final class PollingPackage {
    private static final String CITY = "city";

    private PollingPackage() {}

    /** The package of an election there, with these contests; where one is the city's, with a precinct of the city. */
    static ElectionPackage source(String certificate, List<Contest> contests) {
        boolean city = contests.stream().anyMatch(contest -> contest.territory().equals(CITY));
        return new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        "polling-place",
                        Mode.PRACTICE,
                        ElectionKind.MAZHILIS,
                        new Wording("Сайлау", "Выборы", "Election"),
                        DAY,
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        with(
                                city,
                                new Territory(CITY, Territory.Kind.CITY, "rayon", Wording.same("City")),
                                List.of(
                                        new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                                        new Territory("rayon", Territory.Kind.RAYON, "kz", Wording.same("Rayon")))),
                        with(
                                city,
                                new Commission("pec-0102", Level.PRECINCT, CITY, "tec", Wording.same("PEC No 0102")),
                                List.of(
                                        new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                                        new Commission(
                                                "tec", Level.TERRITORIAL, "rayon", "centre", Wording.same("TEC")),
                                        new Commission(
                                                COMMISSION,
                                                Level.PRECINCT,
                                                "rayon",
                                                "tec",
                                                new Wording(
                                                        "№ 0101 учаскелік сайлау комиссиясы",
                                                        "Участковая избирательная комиссия № 0101",
                                                        "Precinct commission No 0101")))),
                        with(
                                city,
                                precinct("0102", "pec-0102", CITY),
                                List.of(precinct(PRECINCT, COMMISSION, "rayon"))),
                        List.of(Defaults.form()),
                        contests,
                        certificate)
                .reporting(new TurnoutTimes(List.of(LocalTime.of(12, 0), LocalTime.of(20, 0)), 30));
    }

    private static <T> List<T> with(boolean there, T more, List<T> always) {
        return there ? Stream.concat(always.stream(), Stream.of(more)).toList() : always;
    }

    private static Precinct precinct(String number, String commission, String territory) {
        return new Precinct(
                number,
                commission,
                territory,
                PrecinctKind.ORDINARY,
                "Qaiyng",
                new Wording("№ 4 мектеп", "Школа № 4", "School No 4"),
                1_000,
                OFFSET,
                LocalTime.of(20, 0));
    }

    static Contest lists() {
        return new Contest(
                "lists",
                ContestKind.PARTY_LIST,
                "kz",
                "protocol",
                new Wording("Партиялық тізімдер", "Партийные списки", "Party lists"),
                69,
                options("apple", "birch"),
                true);
    }

    static Contest district() {
        return new Contest(
                "district",
                ContestKind.PLURALITY,
                "rayon",
                "protocol",
                new Wording("№ 7 аумақтық округ", "Территориальный округ № 7", "District No 7"),
                1,
                options("cedar", "dogrose"),
                true);
    }

    /** One that is only voted on in the city. */
    static Contest elsewhere() {
        return new Contest(
                "elsewhere",
                ContestKind.PLURALITY,
                CITY,
                "protocol",
                new Wording("№ 8 аумақтық округ", "Территориальный округ № 8", "District No 8"),
                1,
                options("elm", "fir"),
                true);
    }

    private static List<Contest.Option> options(String... names) {
        List<Contest.Option> options = new ArrayList<>();
        for (String name : names) {
            options.add(new Contest.Option(name, Wording.same(name.toUpperCase(Locale.ROOT)), options.size() + 1));
        }
        return options;
    }
}
