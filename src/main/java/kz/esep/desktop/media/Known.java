package kz.esep.desktop.media;

import java.util.List;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.media.Coverage;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Lot;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Price;
import kz.esep.media.Queued;
import kz.esep.office.MediaBooks;

/** The registers as they were read. */
record Known(
        List<Kept<Outlet>> outlets,
        List<Kept<Price>> prices,
        Requests requests,
        List<Kept<Hall>> halls,
        List<Kept<Meeting>> meetings,
        List<Kept<Coverage>> log) {

    /** Requests in their order, and the lots among them. */
    record Requests(List<Queued> queue, List<Kept<Lot>> lots) {}

    static Known read(MediaBooks media, Session session) {
        return new Known(
                media.outlets().list(session),
                media.outlets().prices(session),
                new Requests(media.requests().queue(session), media.lots().list(session)),
                media.halls().list(session),
                media.halls().meetings(session),
                media.monitoring().list(session));
    }

    private static <T> Optional<T> find(List<Kept<T>> all, long number) {
        return all.stream()
                .filter(one -> one.number() == number)
                .map(Kept::fact)
                .findFirst();
    }

    Optional<Outlet> outlet(long number) {
        return find(outlets, number);
    }

    Optional<Coverage> coverage(long number) {
        return find(log, number);
    }

    Optional<Lot> lot(long number) {
        return find(requests.lots(), number);
    }

    Optional<Queued> queued(long request) {
        return requests.queue().stream()
                .filter(one -> one.request().number() == request)
                .findFirst();
    }
}
