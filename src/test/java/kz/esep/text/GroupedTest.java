package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void aSentencePartsThousandsAsACellDoes(Language language) {
        String said = Messages.of("desktop.overview").text(language, "received", 1_200_345L);
        assertEquals(
                "1\u202F200\u202F345",
                said.replaceAll("[^0-9\\s\\u202F\\u00A0,.]", "").strip());
    }

    @Test
    void soDoesAnAmountOfMoneyAndANumberWithinAChoice() {
        assertEquals(
                "2\u202F250.50",
                Messages.of("desktop.member.pay").text(Language.EN, "amount", new BigDecimal("2250.5")));
        Messages questions = Messages.of("desktop.question");
        assertEquals(
                "7 %: 1\u202F234 precincts, first 0101", questions.text(Language.EN, "bar.percent", 7, 1234L, "0101"));
        assertEquals("7 %: 1 precinct, first 0101", questions.text(Language.EN, "bar.percent", 7, 1L, "0101"));
    }
}
