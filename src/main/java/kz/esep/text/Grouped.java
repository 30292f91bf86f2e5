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

    private Grouped() {}

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
