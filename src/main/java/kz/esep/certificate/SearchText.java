package kz.esep.certificate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the lines of a register are found by, one after the other in one text, so that a search makes nothing but what it
 * finds. Of each line it has the words of the name, the IIN and the number.
 */
final class SearchText {
    static final SearchText EMPTY = new SearchText("", new int[1]);

    private final String text;
    /** Where each line's part begins, and at last where the text ends. */
    private final int[] starts;

    private SearchText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The same with lines behind it. */
    SearchText with(List<Issue> lines) {
        int known = starts.length - 1;
        StringBuilder longer = new StringBuilder(text);
        int[] more = Arrays.copyOf(starts, starts.length + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), longer);
            more[known + i + 1] = longer.length();
        }
        return new SearchText(longer.toString(), more);
    }

    private static void add(Issue line, StringBuilder text) {
        Voter voter = line.voter();
        String person = voter == null ? "" : " " + voter.name() + " " + voter.iin();
        text.append(plain(person)).append(" #").append(line.serials().first()).append(' ');
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,\u00A0-]+", " ");
    }

    /** Those of the lines, which are the ones in this text, in which every typed word is. */
    List<Issue> find(List<Issue> lines, String typed) {
        Sought[] words =
                Stream.of(plain(typed).strip().split(" ", -1)).map(Sought::of).toArray(Sought[]::new);
        List<Issue> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (has(i, words)) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private boolean has(int line, Sought[] words) {
        for (Sought word : words) {
            if (!word.isIn(text, starts[line], starts[line + 1])) {
                return false;
            }
        }
        return true;
    }

    /**
     * A word of a search.
     *
     * @param beginning of a part of a name or of an IIN
     * @param number a whole number; empty where the word can be none
     */
    private record Sought(String beginning, String number) {
        static Sought of(String word) {
            boolean isNumber = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            return new Sought(" " + word, isNumber ? "#" + word.replaceFirst("^0+(?=.)", "") + " " : "");
        }

        boolean isIn(String text, int from, int to) {
            return text.indexOf(beginning, from, to) >= 0 || (!number.isEmpty() && text.indexOf(number, from, to) >= 0);
        }
    }
}
