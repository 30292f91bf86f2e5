package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.esep.text.Message;
import kz.esep.text.Phrase;

/**
 * A number that pay is computed from.
 *
 * @param from first day on which it holds
 * @param value tenge for the minimum wage, else a number
 * @param source where it stands: typed by the commission, or the name of a {@link Citation}
 */
public record Rate(RateName name, LocalDate from, BigDecimal value, Standing standing, String source) {
    private static final int LONGEST = 15;

    public Rate {
        value = plain(value);
    }

    /** How far a rate can be relied on. */
    public enum Standing {
        /** Typed by the commission from its source, or read in the law. */
        @JsonProperty("sure")
        SURE,
        /** Used, and said to be uncertain. */
        @JsonProperty("uncertain")
        UNCERTAIN,
        /** Rounded by whoever reported it: to be typed exactly before anything is computed from it. */
        @JsonProperty("approximate")
        APPROXIMATE;

        /** How people say it. */
        public Message said() {
            return Message.of("pay", "standing." + name());
        }
    }

    /** Where it stands, as people read it. */
    public Phrase cited() {
        return Citation.of(source);
    }

    /** Whether it has begun to hold by that day; a minimum wage only until the end of its year. */
    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (name != RateName.MINIMUM_WAGE || from.getYear() == day.getYear());
    }

    /** The same number written in one way, so that equal ones are equal; no digits are made of a monstrous exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -LONGEST ? stripped.setScale(0) : stripped;
    }
}
