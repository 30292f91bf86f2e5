package kz.esep.media;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In which order outlets serve requests. */
final class Queue {
    private final List<Kept<Lot>> lots;
    private final List<Queued> all = new ArrayList<>();
    private int place = 1;

    private Queue(List<Kept<Lot>> lots) {
        this.lots = lots;
    }

    /** The requests outlet by outlet, each in its order. */
    static List<Queued> of(List<Kept<Request>> requests, List<Kept<Lot>> lots) {
        Map<Long, List<Kept<Request>>> outlets = requests.stream()
                .collect(Collectors.groupingBy(one -> one.fact().outlet(), TreeMap::new, Collectors.toList()));
        List<Queued> all = new ArrayList<>();
        outlets.values().forEach(own -> {
            Queue queue = new Queue(lots);
            own.stream()
                    .collect(Collectors.groupingBy(one -> one.fact().received(), TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(queue::atOnce);
            all.addAll(queue.all);
        });
        return all;
    }

    /** The requests of one outlet that came at a minute and are in no lot, by their numbers. */
    static List<Kept<Request>> open(
            List<Kept<Request>> requests, List<Kept<Lot>> lots, long outlet, LocalDateTime received) {
        return requests.stream()
                .filter(one ->
                        one.fact().outlet() == outlet && one.fact().received().equals(received))
                .filter(one ->
                        lots.stream().noneMatch(lot -> lot.fact().requests().contains(one.number())))
                .toList();
    }

    /** Puts those of one minute behind the others: lots in their order, and last what was recorded after them. */
    private void atOnce(List<Kept<Request>> same) {
        List<Kept<Request>> rest = new ArrayList<>(same);
        for (Kept<Lot> lot : lots) {
            List<Kept<Request>> drawn = same.stream()
                    .filter(one -> lot.fact().requests().contains(one.number()))
                    .toList();
            rest.removeAll(drawn);
            add(drawn, lot);
        }
        Queued.Order order = rest.size() == 1 ? Queued.Order.ARRIVAL : Queued.Order.AT_ONCE;
        rest.forEach(one -> all.add(new Queued(place, one, order, 0)));
        place += rest.size();
    }

    private void add(List<Kept<Request>> requests, Kept<Lot> lot) {
        if (lot.fact().seed() == null) {
            requests.forEach(one -> all.add(new Queued(place, one, Queued.Order.CALLED, lot.number())));
            place += requests.size();
            return;
        }
        List<Long> ranks = lot.fact().ranks();
        requests.stream()
                .sorted(Comparator.comparingInt(one -> ranks.indexOf(one.number())))
                .forEach(one -> all.add(new Queued(place++, one, Queued.Order.LOT, lot.number())));
    }
}
