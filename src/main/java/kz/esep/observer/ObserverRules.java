package kz.esep.observer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.esep.text.Message;
import kz.esep.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of the law asks of persons present at a precinct (Art. 20 to 20-2, 31, 48, 49), as data: a file of the
 * edition's id in {@code /kz/esep/observer/rules/}. No edition here asks a foreign or international observer for
 * experience.
 *
 * @param atOnce how many persons of one sender may be present at once; senders that are not named have no limit
 * @param proxies how many proxies of one list or candidate a precinct has
 * @param documents what the person shows; of senders that are not named nothing is asked
 * @param accreditation of those senders whose observers, or who themselves, are accredited
 * @param sources the word of the other values' sources in the bundle, by the value's name
 */
public record ObserverRules(
        Map<Sender.Kind, Integer> atOnce,
        int proxies,
        Map<Sender.Kind, Credential> documents,
        Map<Sender.Kind, Accreditation> accreditation,
        Answers answers,
        Map<String, String> sources) {
    public ObserverRules {
        atOnce = Collections.unmodifiableMap(new TreeMap<>(atOnce));
        documents = Collections.unmodifiableMap(new TreeMap<>(documents));
        accreditation = Collections.unmodifiableMap(new TreeMap<>(accreditation));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * What is asked of an accreditation.
     *
     * @param closes how many days before voting day accreditation closes; null where the edition does not say
     * @param years how long it is valid; null where the edition does not say
     * @param source its word in the bundle
     */
    public record Accreditation(
            @Nullable Integer closes, @Nullable Integer years, String source) {
        Message said() {
            return ObserverRules.said(source);
        }
    }

    /**
     * When an answer is due.
     *
     * @param appeal days from the one on which an appeal was received
     * @param report the same for a citizen's report
     * @param atOnce what is received fewer days than this before voting day, or on it, is answered at once
     */
    public record Answers(int appeal, int report, int atOnce) {}

    /** Those of an edition, by its id such as {@code 2023}. */
    public static ObserverRules of(String edition) {
        return Resource.read(ObserverRules.class, "rules/" + edition + ".json", ObserverRules.class);
    }

    /** When the answer to something received on that day is due; null for an act. */
    Submission.@Nullable Deadline due(Submission.Kind kind, LocalDate received, LocalDate votingDay) {
        if (kind == Submission.Kind.ACT) {
            return null;
        }
        if (!received.isAfter(votingDay) && received.isAfter(votingDay.minusDays(answers.atOnce()))) {
            return new Submission.Deadline(received, true);
        }
        int days = kind == Submission.Kind.APPEAL ? answers.appeal() : answers.report();
        return new Submission.Deadline(received.plusDays(days), false);
    }

    /** The source of a value. */
    Message source(String value) {
        return said(Objects.requireNonNull(sources.get(value), value));
    }

    private static Message said(String source) {
        return Message.of("observer", "source." + source);
    }
}
