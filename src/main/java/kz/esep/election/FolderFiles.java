package kz.esep.election;

import java.time.LocalDate;
import java.util.List;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** The files of a package folder and their columns. */
final class FolderFiles {
    static final String ELECTION = "election.json";
    static final String TERRITORIES = "territories.csv";
    static final String COMMISSIONS = "commissions.csv";
    static final String PRECINCTS = "precincts.csv";
    static final String CONTESTS = "contests.csv";
    static final String CONTESTS_JSON = "contests.json";
    static final String OPTIONS = "options.csv";
    static final String FORM = "form.csv";
    static final String DATES = "dates.csv";
    static final List<String> ALL =
            List.of(ELECTION, TERRITORIES, COMMISSIONS, PRECINCTS, CONTESTS, CONTESTS_JSON, OPTIONS, FORM, DATES);

    static final List<String> TERRITORY_COLUMNS = List.of("id", "kind", "parent", "name_kk", "name_ru", "name_en");
    static final List<String> COMMISSION_COLUMNS =
            List.of("id", "level", "territory", "parent", "name_kk", "name_ru", "name_en");
    static final List<String> PRECINCT_COLUMNS = List.of(
            "id",
            "commission",
            "territory",
            "kind",
            "settlement",
            "place_kk",
            "place_ru",
            "place_en",
            "listed_voters",
            "utc_offset",
            "end_of_voting");
    static final List<String> CONTEST_COLUMNS =
            List.of("id", "kind", "territory", "form", "name_kk", "name_ru", "name_en", "seats", "against_all");
    static final List<String> OPTION_COLUMNS =
            List.of("contest", "id", "name_kk", "name_ru", "name_en", "registration");
    static final List<String> FORM_COLUMNS =
            List.of("form", "code", "paper_number", "label_kk", "label_ru", "label_en", "required");
    /** Together or not at all. */
    static final List<String> SECTION_COLUMNS = List.of("section_kk", "section_ru", "section_en");

    static final List<String> DATE_COLUMNS = List.of("code", "date", "time");

    private FolderFiles() {}

    /**
     * The content of election.json.
     *
     * @param signers null for chair and secretary
     * @param thresholds null for the default ones
     * @param called day of the act that called the election, null where it is not said
     * @param paper null for both languages on one sheet
     * @param certificates types of absentee certificates, null where each contest has its own
     * @param turnout when precincts report turnout, null where nobody is asked to
     * @param blank where the fields of a certificate stand on its blank, null where that is not known
     */
    record Header(
            String id,
            Mode mode,
            ElectionKind kind,
            Wording name,
            LocalDate votingDay,
            String ruleEdition,
            @Nullable List<String> signers,
            @Nullable Thresholds thresholds,
            @Nullable LocalDate called,
            @Nullable PaperLanguages paper,
            @Nullable List<CertificateType> certificates,
            @Nullable TurnoutTimes turnout,
            @Nullable Blank blank) {}
}
