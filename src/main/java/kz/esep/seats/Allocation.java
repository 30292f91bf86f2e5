package kz.esep.seats;

import java.util.List;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Seats by party lists (Art. 97-1, 111-1).
 *
 * @param seats to be allocated, from 1
 * @param base valid votes for the lists plus votes against all
 * @param quota votes for one seat (first quotient), null when it could not be formed
 * @param lists every list, in order of registration
 */
public record Allocation(
        long seats,
        long base,
        @Nullable Fraction quota,
        List<ListSeats> lists,
        List<Message> steps,
        List<Message> notices)
        implements Outcome {

    public Allocation {
        lists = List.copyOf(lists);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }

    /** Seats that surely belong to a list; less than {@link #seats} only with a notice. */
    public long allocated() {
        return lists.stream()
                .mapToLong(list -> list.seats() == null ? 0 : list.seats())
                .sum();
    }
}
