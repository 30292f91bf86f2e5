package kz.esep.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.Election;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Form;
import kz.esep.election.FormLine;
import kz.esep.election.Level;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/** Made-up elections and figures of any size. */
public final class Samples {
    public static final String CONTEST = "lists";
    public static final Digest HEAD = Digest.of(new byte[] {1});
    public static final Digest RECORD = Digest.of(new byte[] {2});
    public static final Wording COMMISSION = new Wording(
            "Ақсу аудандық аумақтық сайлау комиссиясы",
            "Аксуская районная территориальная избирательная комиссия",
            "Territorial commission of Aksu rayon");
    /** A heading of the form, above the lines of the boxes. */
    public static final Wording BOXES = new Wording("Жәшіктер бойынша", "По урнам", "By boxes");

    private static final Wording NAME = new Wording(
            "Қазақстан Республикасы Парламенті Мәжілісінің депутаттарын сайлау",
            "Выборы депутатов Мажилиса Парламента Республики Казахстан",
            "Election of deputies of the Mazhilis");

    private Samples() {}

    /** An election of one rayon. */
    public static Election election(PaperLanguages paper, int precincts, int lists) {
        List<Precinct> places = new ArrayList<>();
        for (int number = 1; number <= precincts; number++) {
            places.add(precinct("%04d".formatted(number)));
        }
        return Election.of(
                new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        "sample-2027",
                        Mode.LIVE,
                        ElectionKind.MAZHILIS,
                        NAME,
                        LocalDate.of(2027, 3, 19),
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        List.of(
                                new Territory("kz", Territory.Kind.COUNTRY, null, Wording.same("Country")),
                                new Territory("aqsu", Territory.Kind.RAYON, "kz", Wording.same("Aqsu"))),
                        List.of(
                                new Commission("centre", Level.CENTRAL, "kz", null, Wording.same("Centre")),
                                new Commission("aqsu", Level.TERRITORIAL, "aqsu", "centre", COMMISSION)),
                        places,
                        List.of(form()),
                        List.of(contest(lists)),
                        "",
                        null,
                        paper,
                        null,
                        null,
                        null),
                Digest.of(new byte[] {3}));
    }

    /**
     * The usual form with a number on every line, by which a test finds it on the page, and a heading above the boxes.
     */
    private static Form form() {
        List<FormLine> lines = new ArrayList<>();
        for (FormLine line : Defaults.form().lines()) {
            String number = line.paperNumber().isEmpty() ? Integer.toString(lines.size() + 10) : line.paperNumber();
            Wording section = line.code().matches("urn_.*|outside_applications") ? BOXES : null;
            lines.add(new FormLine(line.code(), number, line.label(), line.required(), section));
        }
        return new Form(Defaults.form().id(), lines);
    }

    private static Precinct precinct(String number) {
        return new Precinct(
                number,
                "aqsu",
                "aqsu",
                PrecinctKind.ORDINARY,
                "Ақсу",
                new Wording(
                        "«№ 4 орта мектеп» КММ, Абай көшесі, 12",
                        "КГУ «Средняя школа № 4», улица Абая, 12",
                        "School No. 4, 12 Abai street"),
                1_900,
                ZoneOffset.ofHours(5),
                LocalTime.of(20, 0));
    }

    private static Contest contest(int lists) {
        List<Contest.Option> options = new ArrayList<>();
        for (int list = 1; list <= lists; list++) {
            String kk = "«Ұлттық өркендеу мен әділетті қоғам үшін» саяси партиясы " + list;
            String ru = "Политическая партия «За национальное процветание и справедливое общество» " + list;
            options.add(new Contest.Option(
                    "list-" + list, new Wording(kk, ru, "Party for prosperity and justice " + list), list));
        }
        return new Contest(
                CONTEST,
                ContestKind.PARTY_LIST,
                "kz",
                "protocol",
                new Wording("Партиялық тізімдер", "Партийные списки", "Party lists"),
                69,
                options,
                true);
    }

    /** What is printed on every page. */
    public static Imprint imprint(Election election, Mode mode, Mark mark) {
        return new Imprint(
                election.source().name(),
                COMMISSION,
                mode,
                mark,
                new Origin(
                        2, 12_345, HEAD, RECORD, OffsetDateTime.of(2027, 3, 20, 4, 12, 30, 0, ZoneOffset.ofHours(5))));
    }

    /** Figures by chance, the same for the same seed; one cell in twenty is empty. */
    public static Sheet sheet(Election election, long seed, boolean largest) {
        Random random = new Random(seed);
        TreeMap<String, Long> figures = new TreeMap<>();
        for (Line line : election.lines(CONTEST)) {
            if (random.nextInt(20) > 0) {
                figures.put(line.code(), largest ? 900_000_000L + random.nextInt(9) : random.nextInt(3_000));
            }
        }
        for (int member = 1; member <= 3; member++) {
            figures.put("issued_by_member." + member, (long) random.nextInt(700));
        }
        return new Sheet(figures, seed % 7 == 0 ? null : LocalDateTime.of(2027, 3, 19, 23, (int) (seed % 60)));
    }
}
