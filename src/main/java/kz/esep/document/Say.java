package kz.esep.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.text.Grouped;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import kz.esep.text.NumberWords;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** Words, figures and dates as they are printed. */
public final class Say {
    /** What stands in an empty cell. */
    public static final String EMPTY = "\u2013";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private Say() {}

    /** The text behind a key of this feature's bundle. */
    public static String text(Language language, String key, Object... arguments) {
        return Messages.of("document").text(language, key, arguments);
    }

    /** The text behind a key of this feature's bundle, in whatever language it is asked for. */
    public static Phrase phrase(String key, Object... arguments) {
        return Message.of("document", key, arguments);
    }

    /** In each of the languages, once where they agree. */
    public static String both(Phrase phrase, List<Language> languages) {
        return String.join(" / ", languages.stream().map(phrase::in).distinct().toList());
    }

    /** In words, as a protocol repeats its figures (Art. 43(8)); a dash for none and for a sum that has no words. */
    public static Phrase words(OptionalLong count) {
        return count.isEmpty() || count.getAsLong() > NumberWords.LARGEST
                ? Wording.same(EMPTY)
                : language -> NumberWords.of(count.getAsLong(), language);
    }

    /** In digits and, in brackets, in words, as within a sentence. */
    public static Wording counted(OptionalLong count) {
        return new Wording(counted(count, Language.KK), counted(count, Language.RU), counted(count, Language.EN));
    }

    /** The same of a figure that is there. */
    public static Wording counted(long count) {
        return counted(OptionalLong.of(count));
    }

    private static String counted(OptionalLong count, Language language) {
        String words = words(count).in(language);
        return words.equals(EMPTY) ? figure(count) : figure(count) + " (" + words + ")";
    }

    /** A sentence of the seats with its votes and seats, which are long, in words as well. */
    public static Message spelled(Message sentence) {
        return new Message(
                sentence.feature(),
                sentence.key(),
                sentence.arguments().stream().map(Say::spelled).toList());
    }

    private static Object spelled(Object argument) {
        return argument instanceof Long count ? counted(count) : argument;
    }

    public static String figure(OptionalLong count) {
        return count.isEmpty() ? EMPTY : figure(count.getAsLong());
    }

    public static String figure(long count) {
        return Grouped.count(count);
    }

    /** A number with as many decimals as it has. */
    public static String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return figure(number.longValue()) + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    /** An amount of money with its two decimals. */
    public static String amount(BigDecimal tenge) {
        BigDecimal tiyn = tenge.abs().setScale(2, RoundingMode.UNNECESSARY);
        String decimals = tiyn.toPlainString();
        return (tenge.signum() < 0 ? "\u2013" : "")
                + figure(tiyn.longValue())
                + ","
                + decimals.substring(decimals.length() - 2);
    }

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    public static String minute(LocalDateTime time) {
        return time.format(MINUTE);
    }
}
