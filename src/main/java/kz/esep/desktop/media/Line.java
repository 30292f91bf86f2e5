package kz.esep.desktop.media;

import kz.esep.media.Thing;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A line of a part's list.
 *
 * @param thing what it is, as it can be withdrawn; null for an outlet, which cannot
 * @param number in its register
 * @param owner number of the outlet or hall that it belongs to, its own where it is one; 0 where that does not matter
 */
record Line(
        @Nullable Thing thing,
        long number,
        long owner,
        Message title,
        @Nullable Message more) {

    /** Whether others belong to it. */
    boolean isHead() {
        return thing == null || thing == Thing.HALL;
    }

    /** Its name within the place. */
    String id() {
        return (thing == null ? "OUTLET" : thing.name()) + ":" + number;
    }
}
