package kz.esep.media;

import java.util.List;
import kz.esep.store.EntryType;

/** What the journal keeps of the media. */
final class MediaActs {
    static final EntryType<OutletRegistered> OUTLET =
            EntryType.first("media.outlet-registered", OutletRegistered.class);
    static final EntryType<OutletCorrected> OUTLET_CORRECTED =
            EntryType.first("media.outlet-corrected", OutletCorrected.class);
    static final EntryType<PricePublished> PRICE = EntryType.first("media.price-published", PricePublished.class);
    static final EntryType<Requested> REQUEST = EntryType.first("media.requested", Requested.class);
    static final EntryType<LotCalled> LOT = EntryType.first("media.lot-called", LotCalled.class);
    static final EntryType<LotDrawn> LOT_DRAWN = EntryType.first("media.lot-drawn", LotDrawn.class);
    static final EntryType<HallGiven> HALL = EntryType.first("media.hall-given", HallGiven.class);
    static final EntryType<MeetingBooked> MEETING = EntryType.first("media.meeting-booked", MeetingBooked.class);
    static final EntryType<Monitored> MONITORED = EntryType.first("media.monitored", Monitored.class);
    static final EntryType<CoverageCorrected> COVERAGE_CORRECTED =
            EntryType.first("media.coverage-corrected", CoverageCorrected.class);
    static final EntryType<Withdrawn> WITHDRAWN = EntryType.first("media.withdrawn", Withdrawn.class);

    private MediaActs() {}

    record OutletRegistered(long number, Outlet outlet) {}

    record OutletCorrected(long number, Outlet outlet, String reason) {}

    record PricePublished(long number, Price price) {}

    record Requested(long number, Request request) {}

    record LotCalled(long number, Lot lot) {}

    record LotDrawn(long number, String seed) {}

    record HallGiven(long number, Hall hall) {}

    record MeetingBooked(long number, Meeting meeting) {}

    /**
     * What was monitored.
     *
     * @param first number of the first of them; the others follow it
     */
    record Monitored(long first, List<Coverage> coverage) {}

    record CoverageCorrected(long number, Coverage coverage, String reason) {}

    record Withdrawn(Thing thing, long number, String reason) {}
}
