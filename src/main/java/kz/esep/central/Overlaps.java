package kz.esep.central;

import java.util.ArrayList;
import java.util.List;

/** Cuts rows of numbers, which come in their order, where one begins or ends: each piece is in the same rows as a whole. */
final class Overlaps {
    private final Judge judge;
    private final List<SerialStore.Row> open = new ArrayList<>();
    private String type = "";
    private long at;

    Overlaps(Judge judge) {
        this.judge = judge;
    }

    /** Looks at a piece. */
    interface Judge {
        void judge(long first, long last, List<SerialStore.Row> rows);
    }

    /** @param row not before the last one in type and first number */
    void add(SerialStore.Row row) {
        if (!row.type().equals(type)) {
            end();
            type = row.type();
        }
        until(row.first());
        at = row.first();
        open.add(row);
    }

    /** After the last row. */
    void end() {
        until(Long.MAX_VALUE);
    }

    private void until(long next) {
        while (!open.isEmpty() && at < next) {
            long last = open.stream().mapToLong(SerialStore.Row::last).min().orElseThrow();
            long end = Math.min(last, next - 1);
            judge.judge(at, end, List.copyOf(open));
            at = end + 1;
            open.removeIf(row -> row.last() <= end);
        }
    }
}
