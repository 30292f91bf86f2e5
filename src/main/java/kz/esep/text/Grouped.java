package kz.esep.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.NumberFormat;
import java.util.Locale;

/** How thousands are parted on every screen and paper: by a narrow space, in each language. */
public final class Grouped {
    /** Narrow no-break space. */
    public static final char GAP = '\u202F';

    private static final int GROUP = 3;

    private Grouped() {}

    /** A count in groups of three digits from the right: {@code 1 880}. */
    public static String count(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(count)));
        for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
            digits.insert(place, GAP);
        }
        return (count < 0 ? "\u2212" : "") + digits;
    }

    /** A number as a sentence says it: {@code 1 880.5}. */
    static String number(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        part(format);
        return format.format(number);
    }

    /** Makes a format of numbers part thousands so; others stay as they are. */
    static void part(Format format) {
        if (format instanceof DecimalFormat number) {
            DecimalFormatSymbols symbols = number.getDecimalFormatSymbols();
            symbols.setGroupingSeparator(GAP);
            number.setDecimalFormatSymbols(symbols);
        }
    }
}
