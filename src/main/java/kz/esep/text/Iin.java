package kz.esep.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The individual identification number (Government decrees 565 of 11.06.2003 and 406 of 22.05.2007): date of birth as
 * YYMMDD, a digit for century and sex, four digits of sequence, a control digit.
 */
public final class Iin {
    private static final int LENGTH = 12;
    private static final int CONTROL = LENGTH - 1;
    private static final int CENTURY = 6;
    private static final int MODULUS = 11;
    /** The second pass of the control digit begins with weight 3. */
    private static final int SHIFT = 2;

    private Iin() {}

    /** What is wrong with a number as typed; empty when nothing is. */
    public static Optional<Message> fault(String iin) {
        if (iin.length() != LENGTH || !iin.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Message.of("text", "iin.digits", LENGTH));
        }
        if (digit(iin, CENTURY) > CENTURY) {
            return Optional.of(Message.of("text", "iin.century", Integer.toString(digit(iin, CENTURY))));
        }
        if (!hasDate(iin)) {
            return Optional.of(Message.of("text", "iin.date", iin.substring(0, CENTURY)));
        }
        if (control(iin) != digit(iin, CONTROL)) {
            return Optional.of(Message.of("text", "iin.control"));
        }
        return Optional.empty();
    }

    /** Whether the century's digit is 0, as numbers of foreigners have it: to be compared with the document. */
    public static boolean isUnusual(String iin) {
        return digit(iin, CENTURY) == 0;
    }

    private static int digit(String iin, int at) {
        return iin.charAt(at) - '0';
    }

    /** Whether the first six digits are a date in the century that the seventh names; in any one where it names none. */
    private static boolean hasDate(String iin) {
        int century = digit(iin, CENTURY);
        return century == 0 ? isDate(iin, 1900) || isDate(iin, 2000) : isDate(iin, 1800 + (century - 1) / 2 * 100);
    }

    private static boolean isDate(String iin, int century) {
        try {
            LocalDate.of(
                    century + Integer.parseInt(iin.substring(0, 2)),
                    Integer.parseInt(iin.substring(2, 4)),
                    Integer.parseInt(iin.substring(4, 6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The control digit that the others ask for; 10 when no digit does, so that such a number is not given out. */
    private static int control(String iin) {
        int first = sum(iin, 0);
        return first < 10 ? first : sum(iin, SHIFT);
    }

    /** Digits times the weights 1 to 11, begun {@code shift} further on, modulo 11. */
    private static int sum(String iin, int shift) {
        int sum = 0;
        for (int i = 0; i < CONTROL; i++) {
            sum += digit(iin, i) * ((i + shift) % MODULUS + 1);
        }
        return sum % MODULUS;
    }
}
