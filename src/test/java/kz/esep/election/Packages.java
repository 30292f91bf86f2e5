package kz.esep.election;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/** A small sound package for tests: a joint day with a party list, a local candidate and a question. */
final class Packages {
    static final Digest DIGEST = Digest.of(new byte[] {1});

    private Packages() {}

    static ElectionPackage sound() {
        return new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                "joint-2027",
                Mode.PRACTICE,
                ElectionKind.MAZHILIS,
                Wording.same("Joint election"),
                LocalDate.of(2027, 3, 21),
                "2023",
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                territories(),
                commissions(),
                List.of(
                        precinct("0001", "kokshe", "kokshe-city", 2_400),
                        precinct("0002", "kokshe", "kokshe-city", 1_900),
                        precinct("0107", "aqqol", "aqqol", 640)),
                List.of(Defaults.form()),
                contests(),
                "");
    }

    /** The same, called, with two dates that the centre set, two types of certificates, a blank and times of turnout. */
    static ElectionPackage early() {
        return sound().reporting(new TurnoutTimes(List.of(LocalTime.of(10, 0), LocalTime.of(20, 0)), 30))
                .printing(new Blank(
                        BigDecimal.valueOf(210),
                        new BigDecimal("148.5"),
                        List.of(new Blank.Field(
                                Blank.Content.TYPE_KK,
                                BigDecimal.ZERO,
                                BigDecimal.TEN,
                                BigDecimal.valueOf(80),
                                BigDecimal.valueOf(9)))))
                .issuing(List.of(
                        new CertificateType(
                                "mazhilis", new Wording("Мәжіліс", "Мажилис", "Mazhilis"), List.of("lists")),
                        new CertificateType("question", Wording.same("Question"), List.of("question"))))
                .during(new Campaign(
                        LocalDate.of(2027, 1, 19),
                        List.of(
                                new Campaign.SetDate("lists-handed", LocalDate.of(2027, 2, 28), null),
                                new Campaign.SetDate(
                                        "registration-ends", LocalDate.of(2027, 2, 18), LocalTime.of(17, 0)))));
    }

    /** The usual form whose paper has a heading above the figures of the boxes. */
    static Form sectioned(String id) {
        Wording boxes = new Wording("Жәшіктер", "Урны", "Boxes");
        return new Form(
                id,
                Defaults.form().lines().stream()
                        .map(line -> new FormLine(
                                line.code(),
                                line.paperNumber(),
                                line.label(),
                                line.required(),
                                line.code().matches("(urn_|mobile_box).*") ? boxes : null))
                        .toList());
    }

    private static List<Territory> territories() {
        return List.of(
                new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                new Territory("aqmola", Territory.Kind.REGION, "kz", Wording.same("Region")),
                new Territory("kokshe-city", Territory.Kind.CITY, "aqmola", Wording.same("City")),
                new Territory("aqqol", Territory.Kind.RAYON, "aqmola", Wording.same("Rayon")));
    }

    private static List<Commission> commissions() {
        return List.of(
                new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Central commission")),
                new Commission("aqmola", Level.OBLAST, "aqmola", "centre", Wording.same("Oblast commission")),
                new Commission("kokshe", Level.TERRITORIAL, "kokshe-city", "aqmola", Wording.same("City commission")),
                new Commission("aqqol", Level.TERRITORIAL, "aqqol", "aqmola", Wording.same("Rayon commission")));
    }

    private static Precinct precinct(String id, String commission, String territory, long voters) {
        return new Precinct(
                id,
                commission,
                territory,
                PrecinctKind.ORDINARY,
                "Settlement",
                Wording.same("School No. 1"),
                voters,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }

    private static List<Contest> contests() {
        return List.of(
                new Contest(
                        "lists",
                        ContestKind.PARTY_LIST,
                        "kz",
                        "protocol",
                        Wording.same("Party lists"),
                        69,
                        List.of(
                                new Contest.Option("qaraghai", Wording.same("Qaraghai"), 2),
                                new Contest.Option("qaiyng", Wording.same("Qaiyng"), 1)),
                        true),
                new Contest(
                        "akim",
                        ContestKind.PLURALITY,
                        "aqqol",
                        "protocol",
                        Wording.same("Akim of the rayon"),
                        1,
                        List.of(
                                new Contest.Option("a", Wording.same("A"), 1),
                                new Contest.Option("b", Wording.same("B"), 2)),
                        true),
                new Contest(
                        "question",
                        ContestKind.QUESTION,
                        "aqmola",
                        "protocol",
                        Wording.same("Question"),
                        0,
                        List.of(
                                new Contest.Option("yes", Wording.same("Yes"), null),
                                new Contest.Option("no", Wording.same("No"), null)),
                        false));
    }
}
