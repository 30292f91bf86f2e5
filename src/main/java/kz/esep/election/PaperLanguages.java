package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import kz.esep.text.Language;

/** How a commission's documents carry the two state languages; the package chooses. */
public enum PaperLanguages {
    /** Kazakh and Russian on the same sheet, line under line. */
    @JsonProperty("one_sheet")
    ONE_SHEET(List.of(List.of(Language.KK, Language.RU))),
    /** The whole document in Kazakh, then the whole document in Russian. */
    @JsonProperty("one_each")
    ONE_EACH(List.of(List.of(Language.KK), List.of(Language.RU)));

    @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
    private final List<List<Language>> sheets;

    PaperLanguages(List<List<Language>> sheets) {
        this.sheets = sheets;
    }

    /** The sheets in order, each with the languages on it, Kazakh first. */
    public List<List<Language>> sheets() {
        return sheets;
    }
}
