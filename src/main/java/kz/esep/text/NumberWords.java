package kz.esep.text;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whole numbers in words, as a protocol repeats its figures (Constitutional Law on Elections, Art. 43(8)). Always
 * cardinals in the nominative. The words are data, in {@code numbers_<language>.json} beside this class.
 */
public final class NumberWords {
    /** The largest number that a protocol's line can hold. */
    public static final long LARGEST = 999_999_999;

    private static final Map<Language, NumberWords> ALL = new ConcurrentHashMap<>();

    private final Words words;

    private NumberWords(Language language) {
        this.words = Resource.read(NumberWords.class, "numbers_" + language.code() + ".json", Words.class);
    }

    /** The gender of what is counted. Only Russian tells them apart. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    /** The number by itself, or of something masculine, as voters, ballots and votes are in Russian. */
    public static String of(long number, Language language) {
        return of(number, language, Gender.MASCULINE);
    }

    /**
     * The number in words, in lower case.
     *
     * @param number from 0 to {@link #LARGEST}
     * @throws IllegalArgumentException for any other
     */
    public static String of(long number, Language language, Gender gender) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("a protocol has no number " + number);
        }
        return ALL.computeIfAbsent(language, NumberWords::new).say((int) number, gender);
    }

    private String say(int number, Gender gender) {
        if (number == 0) {
            return words.small.getFirst();
        }
        StringJoiner said = new StringJoiner(" ");
        scaled(said, number / 1_000_000, words.scales.getLast());
        scaled(said, number / 1000 % 1000, words.scales.getFirst());
        if (number % 1000 > 0) {
            said.add(group(number % 1000, gender));
        }
        return said.toString();
    }

    private void scaled(StringJoiner said, int count, Scale scale) {
        if (count == 1) {
            said.add(scale.alone);
        } else if (count > 1) {
            said.add(group(count, scale.feminine ? Gender.FEMININE : Gender.MASCULINE))
                    .add(scale.after(count));
        }
    }

    /** A number from 1 to 999. */
    private String group(int number, Gender gender) {
        StringJoiner said = new StringJoiner(" ");
        int rest = number % 100;
        if (number >= 100) {
            said.add(words.hundreds.get(number / 100 - 1));
        }
        if (rest >= 20) {
            String tens = words.tens.get(rest / 10 - 2);
            said.add(rest % 10 == 0 ? tens : tens + words.tie + small(rest % 10, gender));
        } else if (rest > 0) {
            said.add(small(rest, gender));
        }
        return said.toString();
    }

    private String small(int number, Gender gender) {
        if (number > 2) {
            return words.small.get(number);
        }
        return switch (gender) {
            case MASCULINE -> words.small.get(number);
            case FEMININE -> words.feminine.get(number - 1);
            case NEUTER -> words.neuter.get(number - 1);
        };
    }

    /**
     * One language's words.
     *
     * @param small from 0 to 19, masculine
     * @param feminine 1 and 2
     * @param neuter 1 and 2
     * @param tens from 20 to 90
     * @param hundreds from 100 to 900
     * @param tie between a ten and what follows it
     * @param scales the thousand and the million
     */
    private record Words(
            List<String> small,
            List<String> feminine,
            List<String> neuter,
            List<String> tens,
            List<String> hundreds,
            String tie,
            List<Scale> scales) {}

    /**
     * A thousand or a million.
     *
     * @param alone exactly one of them, with the word for one where the language has it there
     * @param one after 21, 31, 101 and so on
     * @param few after 2, 3, 4, 22 and so on
     * @param many after all the others
     * @param feminine whether it is counted as something feminine
     */
    private record Scale(String alone, String one, String few, String many, boolean feminine) {
        String after(int count) {
            int last = count % 10;
            if (count / 10 % 10 == 1 || last == 0 || last > 4) {
                return many;
            }
            return last == 1 ? one : few;
        }
    }
}
