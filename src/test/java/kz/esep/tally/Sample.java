package kz.esep.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.text.Digest;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** A small election, a protocol on which every check is content, and the people of a commission. */
final class Sample {
    static final Digest PACKAGE = Digest.of(new byte[] {1});
    static final String COMMISSION = "kokshe";
    static final String CONTEST = "lists";
    static final ProtocolKey KEY = new ProtocolKey(CONTEST, "0001");
    static final Instant AT = Instant.parse("2027-03-21T16:00:00Z");

    private Sample() {}

    static Election election() {
        return election(List.of(contest(true)), List.of(precinct("0001"), precinct("0002"), precinct("0003")));
    }

    static Election election(List<Contest> contests, List<Precinct> precincts) {
        List<Precinct> all = new ArrayList<>(precincts);
        all.add(new Precinct(
                "0900",
                "aqqol",
                "aqqol",
                PrecinctKind.ORDINARY,
                "Aqqol",
                Wording.same("School"),
                500,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0)));
        return Election.of(
                new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        "sample-2027",
                        Mode.PRACTICE,
                        ElectionKind.MAZHILIS,
                        Wording.same("Sample"),
                        LocalDate.of(2027, 3, 21),
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        List.of(
                                new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                                new Territory("kokshe-city", Territory.Kind.CITY, "kz", Wording.same("City")),
                                new Territory("aqqol", Territory.Kind.RAYON, "kz", Wording.same("Rayon"))),
                        List.of(
                                new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                                new Commission(
                                        COMMISSION, Level.TERRITORIAL, "kokshe-city", "centre", Wording.same("City")),
                                new Commission("aqqol", Level.TERRITORIAL, "aqqol", "centre", Wording.same("Rayon"))),
                        all,
                        List.of(Defaults.form()),
                        contests,
                        ""),
                PACKAGE);
    }

    static Contest contest(boolean againstAll) {
        return new Contest(
                CONTEST,
                ContestKind.PARTY_LIST,
                "kz",
                "protocol",
                Wording.same("Lists"),
                69,
                List.of(
                        new Contest.Option("qaraghai", Wording.same("Qaraghai"), 1),
                        new Contest.Option("qaiyng", Wording.same("Qaiyng"), 2)),
                againstAll);
    }

    static Precinct precinct(String id) {
        return precinct(id, PrecinctKind.ORDINARY, 1_000);
    }

    static Precinct precinct(String id, PrecinctKind kind, long voters) {
        return new Precinct(
                id,
                COMMISSION,
                "kokshe-city",
                kind,
                "Kokshetau",
                Wording.same("School"),
                voters,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }

    static ContestForm form() {
        return election().form(CONTEST);
    }

    /** Figures on which no check finds anything. */
    static Sheet sheet() {
        return sheet(Map.of());
    }

    /** The same with some figures changed; a null one is left out. */
    static Sheet sheet(Map<String, @Nullable Long> changed) {
        TreeMap<String, Long> figures = new TreeMap<>(Map.of(
                "voters_listed", 1_000L,
                "voters_given_ballots", 600L,
                "took_part", 590L,
                "votes.qaraghai", 400L,
                "votes.qaiyng", 150L,
                "against_all", 40L,
                "invalid", 10L,
                "ballots_received", 1_010L,
                "ballots_cancelled", 410L));
        figures.putAll(Map.of(
                "urn_stationary", 580L,
                "urn_mobile", 20L,
                "outside_applications", 20L,
                "voted_outside", 20L,
                "voted_by_certificate", 3L));
        changed.forEach((code, count) -> {
            if (count == null) {
                figures.remove(code);
            } else {
                figures.put(code, count);
            }
        });
        return new Sheet(figures, LocalDate.of(2027, 3, 21).atTime(22, 30));
    }

    static PrecinctContext context() {
        return new PrecinctContext(LocalDate.of(2027, 3, 21).atTime(20, 0), 5L, Map.of(1, "member"), 0, null);
    }
}
