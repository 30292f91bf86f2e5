package kz.esep.desktop.form;

import kz.esep.text.Grouped;

/** Numbers for the eye. */
public final class Numerals {
    private Numerals() {}

    /** The digits in groups of three from the right: {@code 1 880}. */
    public static String grouped(long count) {
        String digits = Long.toString(Math.abs(count));
        StringBuilder grouped = new StringBuilder(count < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(Grouped.GAP);
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Only the digits of a text that may be grouped. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
