package kz.esep.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why the ballots of a precinct were counted again.
 *
 * @param by of a request the party or the candidate whose proxy asked; of an order the id of the commission
 * @param number of the request or of the order
 * @param received when it was received, local time of the precinct
 * @param limit until when it could be; as it is typed null where the law or the calendar says it, and then that
 */
public record Recount(
        Kind kind,
        String by,
        String number,
        LocalDateTime received,
        @Nullable Limit limit) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    /** Who wants it. */
    public enum Kind {
        /** A proxy, once at a precinct and in writing, within the time of the count (Art. 43(7-1)). */
        @JsonProperty("requested")
        REQUESTED,
        /** A commission above, before the results are published (Art. 43(9)). */
        @JsonProperty("ordered")
        ORDERED;

        /** In words. */
        public Message said() {
            return Message.of("tally", "recount." + name());
        }
    }

    /**
     * The end of the time.
     *
     * @param until local time of the precinct; still in time
     * @param article of the Constitutional Law on Elections; empty where the commission says it
     * @param source what the commission has it from; empty where the law says it
     */
    public record Limit(LocalDateTime until, String article, String source) {

        /** Where it stands. */
        public Message said() {
            return article.isEmpty()
                    ? Message.of("tally", "recount.source", source)
                    : Message.of("tally", "recount.article", article);
        }
    }

    /** In a sentence: what it is, whose, its number and when it was received. */
    public Message said() {
        return Message.of("tally", "recount.said." + kind.name(), by, number, MINUTE.format(received));
    }
}
