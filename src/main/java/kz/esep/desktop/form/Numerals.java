package kz.esep.desktop.form;

import kz.esep.text.Grouped;

/** Numbers for the eye. */
public final class Numerals {
    private Numerals() {}

    /** The digits in groups of three from the right: {@code 1 880}. */
    public static String grouped(long count) {
        return Grouped.count(count);
    }

    /** Only the digits of a text that may be grouped. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
