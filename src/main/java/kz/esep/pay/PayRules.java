package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.commission.Post;
import kz.esep.election.Level;
import kz.esep.text.Message;
import kz.esep.text.Resource;
import kz.esep.timesheet.Kind;

/**
 * What an edition of the law says about the pay of members (Art. 20(11)), as data: a file of the edition's id in
 * {@code /kz/esep/pay/rules/}.
 *
 * @param way what members are paid for who are no public servants; public servants keep the pay of their main work and get
 *     only what is beyond ordinary time
 * @param rates those that the edition itself gives
 * @param night how time of a kind is paid that is also night
 * @param fullTime posts with a salary of their own, which is not computed here (Art. 19(3))
 * @param sources where the other values stand, by the value's name
 */
public record PayRules(
        Way way, List<Rate> rates, Map<Kind, Together> night, List<FullTime> fullTime, Map<String, String> sources) {
    public PayRules {
        rates = List.copyOf(rates);
        night = Collections.unmodifiableMap(new TreeMap<>(night));
        fullTime = List.copyOf(fullTime);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** What a member is paid for. */
    public enum Way {
        /** The basis for the whole period, whatever was worked. */
        @JsonProperty("period")
        PERIOD,
        /** The basis for the time that was worked. */
        @JsonProperty("time")
        TIME,
        /** The average pay at the main work, which is not computed here. */
        @JsonProperty("average")
        AVERAGE;

        /** How people say it. */
        public Message said() {
            return Message.of("pay", "way." + name());
        }
    }

    /** How two multipliers are used together. */
    public enum Together {
        /** The higher one alone. */
        @JsonProperty("highest")
        HIGHEST {
            @Override
            BigDecimal of(BigDecimal kind, BigDecimal night) {
                return kind.max(night);
            }
        },
        /** What both add to the single pay: 1.5 and 1.5 make 2. */
        @JsonProperty("added")
        ADDED {
            @Override
            BigDecimal of(BigDecimal kind, BigDecimal night) {
                return kind.add(night).subtract(BigDecimal.ONE);
            }
        };

        abstract BigDecimal of(BigDecimal kind, BigDecimal night);
    }

    /** Posts at a level; no posts means all of them. */
    public record FullTime(Level level, List<Post> posts) {
        public FullTime {
            posts = List.copyOf(posts);
        }
    }

    /** Those of an edition, by its id such as {@code 2023}. */
    public static PayRules of(String edition) {
        return Resource.read(PayRules.class, "rules/" + edition + ".json", PayRules.class);
    }

    /** The rate that the edition itself gives. */
    Optional<Rate> rate(RateName name) {
        return rates.stream().filter(rate -> rate.name() == name).findFirst();
    }

    boolean isFullTime(Level level, Post post) {
        return fullTime.stream()
                .anyMatch(one -> one.level() == level
                        && (one.posts().isEmpty() || one.posts().contains(post)));
    }

    /** Where a value stands. */
    public String source(String value) {
        return sources.getOrDefault(value, "");
    }
}
