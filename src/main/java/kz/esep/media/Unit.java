package kz.esep.media;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.seats.Fraction;
import kz.esep.text.Message;

/** What coverage is measured in. */
public enum Unit {
    /** Air time, counted in seconds and written as minutes and seconds: 2:30. */
    MINUTES {
        private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(?::([0-5][0-9]))?");

        @Override
        public OptionalLong read(String typed) {
            Matcher time = TIME.matcher(typed);
            if (!time.matches()) {
                return OptionalLong.empty();
            }
            long seconds = time.group(2) == null ? 0 : Long.parseLong(time.group(2));
            return OptionalLong.of(Long.parseLong(time.group(1)) * SECONDS + seconds);
        }

        @Override
        String whole(long amount) {
            return "%d:%02d".formatted(amount / SECONDS, amount % SECONDS);
        }
    },
    /** Print space, in whole square centimetres. */
    SQUARE_CENTIMETRES {
        private static final Pattern AREA = Pattern.compile("[0-9]{1,9}");

        @Override
        public OptionalLong read(String typed) {
            return AREA.matcher(typed).matches() ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
        }

        @Override
        String whole(long amount) {
            return Long.toString(amount);
        }
    };

    private static final int SECONDS = 60;

    /** A typed amount in seconds or square centimetres; empty when it is none. */
    public abstract OptionalLong read(String typed);

    abstract String whole(long amount);

    /** How much more than an equal share something is, with its sign. */
    public String over(Fraction amount) {
        return (amount.compareTo(Fraction.ZERO) > 0 ? "+" : "") + written(amount);
    }

    /** An amount from 0 as people write it. */
    public String written(long amount) {
        return whole(amount);
    }

    /** An amount that need not be whole, exactly: a third of ten minutes is 3:20, of ten square centimetres 3 1/3. */
    public String written(Fraction amount) {
        boolean below = amount.compareTo(Fraction.ZERO) < 0;
        Fraction size = below ? Fraction.ZERO.minus(amount) : amount;
        Fraction rest = size.remainder();
        String part = rest.numerator().equals(BigInteger.ZERO) ? "" : " " + rest;
        return (below ? "\u2013" : "") + whole(size.whole()) + part;
    }

    /** What it is called behind a figure. */
    public Message said() {
        return Message.of("media", "unit." + name());
    }
}
