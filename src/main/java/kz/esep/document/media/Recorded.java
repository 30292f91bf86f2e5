package kz.esep.document.media;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.esep.media.Compared;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Lot;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Part;
import kz.esep.media.Price;
import kz.esep.media.Queued;

/**
 * What is recorded of the media.
 *
 * @param entries how many the monitoring log has
 * @param queue requests outlet by outlet, each in its order
 */
public record Recorded(
        Map<Part, List<Compared>> compared, long entries, Outlets outlets, List<Queued> queue, Halls halls) {
    public Recorded {
        compared = new EnumMap<>(compared);
        queue = List.copyOf(queue);
    }

    /** Outlets with their prices, and the lots that were called. */
    public record Outlets(List<Kept<Outlet>> all, List<Kept<Price>> prices, List<Kept<Lot>> lots) {}

    /** Halls with their meetings, the earliest first. */
    public record Halls(List<Kept<Hall>> all, List<Kept<Meeting>> meetings) {}

    /** The name of an outlet. */
    String outlet(long number) {
        return outlets.all().stream()
                .filter(one -> one.number() == number)
                .map(one -> one.fact().name())
                .findFirst()
                .orElse("");
    }
}
