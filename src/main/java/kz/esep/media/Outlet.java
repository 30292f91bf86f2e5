package kz.esep.media;

import java.util.List;
import kz.esep.text.Message;

/**
 * A newspaper, channel, station or online edition.
 *
 * @param unit what its coverage is measured in, one of the kind's
 */
public record Outlet(Kind kind, Unit unit, String name) {

    /** What kind of outlet. */
    public enum Kind {
        NEWSPAPER(Unit.SQUARE_CENTIMETRES),
        TELEVISION(Unit.MINUTES),
        RADIO(Unit.MINUTES),
        /** It may show texts or films; which of the two is measured is said of each. */
        ONLINE(Unit.SQUARE_CENTIMETRES, Unit.MINUTES);

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
        private final List<Unit> units;

        Kind(Unit... units) {
            this.units = List.of(units);
        }

        /** What its coverage can be measured in; the first is meant where nobody says. */
        public List<Unit> units() {
            return units;
        }

        /** How people say it. */
        public Message said() {
            return Message.of("media", "kind." + name());
        }
    }
}
