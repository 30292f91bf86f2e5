package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    /** Those that end in 308, 607, 707 and 909 need the second pass of the control digit. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "800115300012",
                "800115300308",
                "800115500015",
                "800115500607",
                "991231100010",
                "991231500707",
                "000229500018",
                "000229500909"
            })
    void takesWhatIsRight(String iin) {
        assertEquals("", fault(iin));
        assertFalse(Iin.isUnusual(iin));
    }

    @ParameterizedTest
    @CsvSource({
        "80011530001, iin.digits",
        "8001153000122, iin.digits",
        "80011530001a, iin.digits",
        "'', iin.digits",
        "800115700012, iin.century",
        "800115900012, iin.century",
        "801315300012, iin.date",
        "800132300012, iin.date",
        "000229300015, iin.date",
        "000229100012, iin.date",
        "800115300013, iin.control",
        "800115300021, iin.control"
    })
    void saysWhatIsWrong(String iin, String key) {
        assertEquals(key, fault(iin));
    }

    /** With these eleven digits both passes give 10: no last digit makes a number of them. */
    @ParameterizedTest
    @ValueSource(strings = {"80011530031", "99123150077", "00022950096"})
    void takesNoNumberThatIsNotGivenOut(String eleven) {
        for (int digit = 0; digit < 10; digit++) {
            assertEquals("iin.control", fault(eleven + digit));
        }
    }

    /** The last digit of the sequence has weight 11 and so no control. */
    @Property
    void findsEveryMistypedDigitOfTheControlledOnes(
            @ForAll @IntRange(max = 9999) int sequence,
            @ForAll @IntRange(min = 7, max = 9) int at,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        for (int last = 0; last < 10; last++) {
            String iin = "8001153" + String.format("%04d", sequence) + last;
            if (fault(iin).isEmpty() && !needsSecondPass(iin)) {
                char[] typed = iin.toCharArray();
                typed[at] = (char) ('0' + (typed[at] - '0' + shift) % 10);
                String slip = new String(typed);
                assertTrue(needsSecondPass(slip) || fault(slip).equals("iin.control"), iin + " as " + slip);
            }
        }
    }

    private static boolean needsSecondPass(String iin) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (iin.charAt(i) - '0') * (i + 1);
        }
        return sum % 11 == 10;
    }

    @ParameterizedTest
    @ValueSource(strings = {"8001150"})
    void aForeignersNumberIsUnusualAndNotWrong(String start) {
        String iin = "";
        for (int last = 0; last < 10; last++) {
            if (fault(start + "0001" + last).isEmpty()) {
                iin = start + "0001" + last;
            }
        }
        assertTrue(Iin.isUnusual(iin), iin);
    }

    private static String fault(String iin) {
        return Iin.fault(iin).map(Message::key).orElse("");
    }
}
