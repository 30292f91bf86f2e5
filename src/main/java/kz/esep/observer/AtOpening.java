package kz.esep.observer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.text.Message;

/** The opening's record of who was present, held against the register: where both are kept they say the same. */
final class AtOpening {
    private static final List<Counted> COUNTED = List.of(
            new Counted("observers", Opening.Present::observers, Set.of(Sender.Kind.PARTY, Sender.Kind.ASSOCIATION)),
            new Counted("foreign", Opening.Present::foreign, Set.of(Sender.Kind.FOREIGN_STATE)),
            new Counted("international", Opening.Present::international, Set.of(Sender.Kind.INTERNATIONAL)),
            new Counted("proxies", Opening.Present::proxies, Set.of(Sender.Kind.PROXY)),
            new Counted("media", Opening.Present::media, Set.of(Sender.Kind.MEDIA, Sender.Kind.TV_CHANNEL)),
            new Counted(
                    "foreign-media",
                    Opening.Present::foreignMedia,
                    Set.of(Sender.Kind.FOREIGN_MEDIA, Sender.Kind.FOREIGN_TV_CHANNEL)));

    private AtOpening() {}

    /** A count of the opening's record, and who belongs to it. */
    private record Counted(String key, ToIntFunction<Opening.Present> told, Set<Sender.Kind> kinds) {}

    /** Whom the record counts otherwise; nobody where there is none, or nobody is in the register. */
    static List<Objection> objections(PrecinctProgress precinct, List<Observer> all, Message source) {
        Opening opening = precinct.day().opening();
        if (opening == null || all.isEmpty()) {
            return List.of();
        }
        Instant begun = precinct.moment(opening.begun());
        Instant sealed = precinct.moment(opening.boxes().sealed());
        List<Observer> there = all.stream()
                .filter(one -> one.visits().stream().anyMatch(visit -> isWithin(visit, begun, sealed)))
                .toList();
        return COUNTED.stream()
                .filter(one -> one.told().applyAsInt(opening.present()) != people(one, there))
                .map(one -> new Objection(
                        "opening", precinct.precinct().id(), "", what(one, opening, people(one, there)), source))
                .toList();
    }

    private static boolean isWithin(Visit visit, Instant from, Instant to) {
        Moment went = visit.went();
        return !visit.came().at().isAfter(to) && (went == null || went.at().isAfter(from));
    }

    private static long people(Counted counted, List<Observer> there) {
        return there.stream()
                .filter(one -> counted.kinds().contains(one.sender().kind()))
                .count();
    }

    private static Message what(Counted counted, Opening opening, long people) {
        return Message.of(
                "observer",
                "objection.opening",
                Message.of("observer", "opening." + counted.key()),
                counted.told().applyAsInt(opening.present()),
                people);
    }
}
