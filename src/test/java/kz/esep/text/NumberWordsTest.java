package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.text.NumberWords.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compared with the spell-out rules of the Unicode CLDR, which ICU carries for all three languages. */
class NumberWordsTest {
    private static final int HOW_MANY = 10_000;

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Language.RU, Gender.MASCULINE, "%spellout-cardinal-masculine"),
                Arguments.of(Language.RU, Gender.FEMININE, "%spellout-cardinal-feminine"),
                Arguments.of(Language.RU, Gender.NEUTER, "%spellout-cardinal-neuter"),
                Arguments.of(Language.KK, Gender.MASCULINE, "%spellout-cardinal"),
                Arguments.of(Language.KK, Gender.FEMININE, "%spellout-cardinal"),
                Arguments.of(Language.EN, Gender.MASCULINE, "%spellout-cardinal"),
                Arguments.of(Language.EN, Gender.NEUTER, "%spellout-cardinal"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areThoseOfCldr(Language language, Gender gender, String rule) {
        var cldr = new RuleBasedNumberFormat(Locale.of(language.code()), RuleBasedNumberFormat.SPELLOUT);
        Set<Long> values = values();
        assertTrue(values.size() >= HOW_MANY, () -> "only " + values.size());
        for (long value : values) {
            assertEquals(cldr.format(value, rule), NumberWords.of(value, language, gender), () -> value + " " + rule);
        }
    }

    /** Every edge of each place and scale, and others of every length from a fixed seed. */
    private static Set<Long> values() {
        Set<Long> values = new TreeSet<>();
        for (long scale : new long[] {1, 1000, 1_000_000}) {
            for (long count = 0; count < 1000; count++) {
                values.add(count * scale);
            }
        }
        for (long power = 10; power <= NumberWords.LARGEST + 1; power *= 10) {
            values.add(power - 1);
            values.add(Math.min(power, NumberWords.LARGEST));
            values.add(Math.min(power + 1, NumberWords.LARGEST));
        }
        Random random = new Random(43);
        while (values.size() < HOW_MANY) {
            values.add(random.nextLong((long) Math.pow(10, 4 + random.nextInt(6))));
        }
        return values;
    }

    /** Written by hand and not taken from any program, so that a slip of the CLDR would not pass as right. */
    @ParameterizedTest
    @CsvSource({
        "0, нөл, ноль, zero",
        "1, бір, один, one",
        "12, он екі, двенадцать, twelve",
        "21, жиырма бір, двадцать один, twenty-one",
        "40, қырық, сорок, forty",
        "100, жүз, сто, one hundred",
        "119, жүз он тоғыз, сто девятнадцать, one hundred nineteen",
        "504, бес жүз төрт, пятьсот четыре, five hundred four",
        "1000, мың, одна тысяча, one thousand",
        "1001, мың бір, одна тысяча один, one thousand one",
        "2012, екі мың он екі, две тысячи двенадцать, two thousand twelve",
        "11000, он бір мың, одиннадцать тысяч, eleven thousand",
        "21000, жиырма бір мың, двадцать одна тысяча, twenty-one thousand",
        "1000000, миллион, один миллион, one million",
        "3000007, үш миллион жеті, три миллиона семь, three million seven",
        "12035578, он екі миллион отыз бес мың бес жүз жетпіс сегіз, "
                + "двенадцать миллионов тридцать пять тысяч пятьсот семьдесят восемь, "
                + "twelve million thirty-five thousand five hundred seventy-eight",
    })
    void areThoseWrittenByHand(long number, String kk, String ru, String en) {
        assertAll(
                () -> assertEquals(kk, NumberWords.of(number, Language.KK)),
                () -> assertEquals(ru, NumberWords.of(number, Language.RU)),
                () -> assertEquals(en, NumberWords.of(number, Language.EN)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, одна, одно",
        "2, две, два",
        "22, двадцать две, двадцать два",
        "11, одиннадцать, одиннадцать",
        "2001, две тысячи одна, две тысячи одно",
        "2000001, два миллиона одна, два миллиона одно",
    })
    void agreeInGenderWithWhatIsCounted(long number, String feminine, String neuter) {
        assertEquals(feminine, NumberWords.of(number, Language.RU, Gender.FEMININE));
        assertEquals(neuter, NumberWords.of(number, Language.RU, Gender.NEUTER));
    }

    @Test
    void endWhereAProtocolsNumbersEnd() {
        assertEquals(
                "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine",
                NumberWords.of(NumberWords.LARGEST, Language.EN));
        assertThrows(IllegalArgumentException.class, () -> NumberWords.of(-1, Language.KK));
        assertThrows(IllegalArgumentException.class, () -> NumberWords.of(NumberWords.LARGEST + 1, Language.KK));
    }
}
