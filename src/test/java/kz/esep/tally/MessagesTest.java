package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static Set<String> keys(Language language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "kz.esep.tally.messages",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        assertEquals(keys(Language.KK), keys(Language.RU));
        assertEquals(keys(Language.KK), keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyCheckHasItsTextsInEveryLanguage(Check check) {
        Finding finding = new Finding(
                check.code(),
                check.grade(),
                "took_part",
                List.of("took_part", "invalid"),
                202703211959L,
                202703212000L);
        for (Language language : Language.values()) {
            for (String text : List.of(
                    check.title().in(language),
                    check.condition().in(language),
                    Texts.clerk(finding, Sample.form()).in(language),
                    Texts.reviewer(finding, Sample.form()).in(language),
                    Texts.toDo(finding, Sample.form()).in(language))) {
                assertFalse(text.isBlank());
                assertFalse(text.contains("{"), text);
            }
        }
    }

    @Test
    void theReviewerReadsBothFiguresAndTheirDifference() {
        Finding finding = new Finding("E04", Grade.ERROR, "", List.of("urn_stationary"), 612, 600);
        String text = Texts.reviewer(finding, Sample.form()).in(Language.EN);
        assertTrue(text.contains("612") && text.contains("600") && text.contains("12"), text);
    }

    @Test
    void theClerkReadsTheLinesButNoFigure() {
        Finding finding = new Finding("E04", Grade.ERROR, "", List.of("took_part", "invalid"), 612, 600);
        String text = Texts.clerk(finding, Sample.form()).in(Language.RU);
        assertTrue(text.contains("7 Число бюллетеней, признанных недействительными"), text);
        assertFalse(text.contains("612") || text.contains("600"), text);
    }

    @Test
    void timesAreSaidAsTimes() {
        Finding finding = new Finding("E12", Grade.ERROR, "", List.of(Sheet.TIME), 202703211959L, 202703212000L);
        assertTrue(Texts.reviewer(finding, Sample.form()).in(Language.KK).contains("2027-03-21 19:59"));
    }

    @ParameterizedTest
    @EnumSource(CheckReport.Reason.class)
    void everyReasonForNotApplyingIsSaid(CheckReport.Reason reason) {
        var skipped = new CheckReport.NotApplicable("E02", reason, "issued_by_member.*");
        for (Language language : Language.values()) {
            assertFalse(skipped.message(Sample.form()).in(language).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateHasAName(State state) {
        for (Language language : Language.values()) {
            assertTrue(keys(language).contains("State." + state.name()));
        }
    }
}
