package kz.esep.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kz.esep.election.Election;
import kz.esep.election.Territory;
import kz.esep.text.Json;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Election results as NIST SP 1500-100 version 2 JSON: for publication and for other systems, never the signed truth,
 * because that format has no field for ballots received or cancelled and lets a count be a fraction.
 *
 * <p>Ballot counts stand on an election there and not on a contest, so each contest becomes an election of its own and
 * the counts of a joint election cannot be mixed up.
 */
public final class NistReport {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Election election;

    public NistReport(Election election) {
        this.election = election;
    }

    /**
     * What stands above the figures.
     *
     * @param detail {@code precinct-level} or {@code summary-contest}
     * @param status {@code unofficial-partial}, {@code unofficial-complete} or {@code correction}
     * @param sequence number of the report in its series, from 1
     */
    public record Title(
            String detail,
            Wording issuer,
            String issuerId,
            String status,
            int sequence,
            Instant at,
            ZoneOffset offset,
            String program) {}

    /**
     * A place that figures belong to.
     *
     * @param id unique in the report
     * @param type a reporting unit type of the standard
     * @param number of a precinct, otherwise null
     * @param composing ids of the units it is made of
     */
    public record Unit(
            String id, String type, Wording name, @Nullable String number, List<String> composing) {
        public Unit {
            composing = List.copyOf(composing);
        }

        public static Unit precinct(String precinct, Wording place) {
            return new Unit("gp-precinct-" + precinct, "precinct", place, precinct, List.of());
        }

        public static Unit commission(String commission, Wording name, List<String> composing) {
            return new Unit("gp-commission-" + commission, "other", name, null, composing);
        }

        public static Unit territory(Territory territory, List<String> composing) {
            String type = switch (territory.kind()) {
                case COUNTRY -> "country";
                case REGION -> "state";
                case RAYON -> "county";
                case CITY -> "city";
            };
            return new Unit(territoryId(territory.id()), type, territory.name(), null, composing);
        }
    }

    /** The figures of one unit in one contest. */
    public record Figures(String unit, SortedMap<String, Long> lines) {}

    static String territoryId(String territory) {
        return "gp-territory-" + territory;
    }

    /**
     * The report, always the same bytes for the same figures.
     *
     * @param units every unit that the figures name; the contests' territories are added where they are not among them
     * @param contests figures by contest id, in the order in which they are to stand
     */
    public byte[] json(Title title, List<Unit> units, Map<String, List<Figures>> contests) {
        Map<String, Object> report = typed("ElectionReport");
        report.put("Format", title.detail());
        report.put(
                "GeneratedDate",
                SECONDS.format(title.at().truncatedTo(ChronoUnit.SECONDS).atOffset(title.offset())));
        report.put("Issuer", title.issuer().en());
        report.put("IssuerAbbreviation", title.issuerId());
        report.put("SequenceStart", title.sequence());
        report.put("SequenceEnd", title.sequence());
        report.put("Status", title.status());
        report.put("VendorApplicationId", "esep/" + title.program());
        report.put("IsTest", election.mode() != kz.esep.election.Mode.LIVE);
        report.put("GpUnit", units(units, contests));
        NistContest writer = new NistContest(election, !title.status().equals("unofficial-partial"));
        List<Object> parties = new ArrayList<>();
        List<Object> elections = new ArrayList<>();
        contests.forEach((contest, figures) -> {
            parties.addAll(writer.parties(election.contest(contest)));
            elections.add(writer.election(election.contest(contest), figures));
        });
        if (!parties.isEmpty()) {
            report.put("Party", parties);
        }
        report.put("Election", elections);
        return Json.write(report);
    }

    private List<Object> units(List<Unit> units, Map<String, List<Figures>> contests) {
        Map<String, Unit> all = new LinkedHashMap<>();
        units.forEach(unit -> all.put(unit.id(), unit));
        for (String contest : contests.keySet()) {
            Territory territory = election.territory(election.contest(contest).territory());
            all.putIfAbsent(territoryId(territory.id()), Unit.territory(territory, List.of()));
        }
        List<Object> written = new ArrayList<>();
        all.values().forEach(unit -> written.add(unit(unit)));
        return written;
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> written = typed("ReportingUnit");
        written.put("@id", unit.id());
        written.put("Type", unit.type());
        if (unit.type().equals("other")) {
            written.put("OtherType", "kz:commission");
        }
        written.put("Name", text(unit.name()));
        if (unit.number() != null) {
            written.put("Number", unit.number());
        }
        if (!unit.composing().isEmpty()) {
            written.put("ComposingGpUnitIds", unit.composing());
        }
        return written;
    }

    static Map<String, Object> typed(String type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", "ElectionResults." + type);
        return object;
    }

    static Map<String, Object> text(Wording wording) {
        Map<String, Object> text = typed("InternationalizedText");
        List<Object> languages = new ArrayList<>();
        for (var language : kz.esep.text.Language.values()) {
            Map<String, Object> said = typed("LanguageString");
            said.put("Language", language.code());
            said.put("Content", wording.in(language));
            languages.add(said);
        }
        text.put("Text", languages);
        return text;
    }
}
