package kz.esep.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import kz.esep.store.Head;
import org.jspecify.annotations.Nullable;

/** The places of the open workspace, those of whoever sits here, and the one that is shown. */
final class Places {
    private final Seat seat;
    private @Nullable Supplier<List<Place>> unmade;
    private List<Place> all = List.of();
    private List<Place> allowed = List.of();
    private @Nullable Place here;
    private @Nullable Head seen;

    Places(Seat seat) {
        this.seat = seat;
    }

    /** Another workspace has these, or none is open. They are made when the first person comes in. */
    void are(Supplier<List<Place>> places) {
        unmade = places;
        all = List.of();
        here = null;
        seen = null;
    }

    List<Place> all() {
        return all;
    }

    /** Finds the places of whoever sits here. */
    void allow() {
        Supplier<List<Place>> made = unmade;
        if (made != null && seat.isTaken()) {
            all = List.copyOf(made.get());
            unmade = null;
        }
        allowed = !seat.isTaken()
                ? List.of()
                : all.stream()
                        .filter(place -> place.needs().stream().anyMatch(seat::may))
                        .toList();
    }

    /** The places of whoever sits here, as they were when the window was drawn or the journal last grew. */
    List<Place> allowed() {
        return allowed;
    }

    /** Those of them that stand in the navigation. */
    List<Place> listed() {
        return allowed.stream().filter(Place::listed).toList();
    }

    /** The one of that id, the first in the navigation for an empty one; null when the person may not go there. */
    @Nullable
    Place find(String id) {
        return (id.isEmpty() ? listed() : allowed)
                .stream()
                        .filter(one -> id.isEmpty() || one.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** Where the person is, otherwise the first; null where there is none. */
    @Nullable
    Place settle() {
        List<Place> listed = listed().isEmpty() ? allowed : listed();
        if (here == null && !listed.isEmpty()) {
            here = listed.getFirst();
        }
        return here;
    }

    @Nullable
    Place here() {
        return here;
    }

    void come(@Nullable Place place) {
        here = place;
    }

    /** Every place of whoever sits here looks at the journal anew when it has grown, or always. */
    void follow(Head now, boolean always) {
        if (always || !now.equals(seen)) {
            seen = now;
            seat.look();
            allow();
            allowed.forEach(Place::refresh);
        }
    }

    /** Tells the place that is shown that the person leaves it. */
    void leave() {
        Place left = here;
        if (left != null) {
            left.leave();
        }
    }
}
