package kz.esep.tally;

import java.sql.SQLException;
import java.util.Optional;
import kz.esep.store.Draft;
import kz.esep.store.Transaction;
import kz.esep.text.Json;

/** Where the drafts of a protocol lie, and when they end (decision 0007). */
final class Drafting {
    /** Stands for the number of a reading where disputed cells are typed again. */
    static final int RETYPING = 0;

    private static final int LAST = 2;

    private Drafting() {}

    /** The content of a draft. */
    record Kept(ProtocolKey key, int number, Typed typed) {
        String place() {
            return Drafting.place(key, number);
        }

        byte[] content() {
            return Json.write(this);
        }
    }

    static String place(ProtocolKey key, int number) {
        return "tally/" + key.contest() + "/" + key.precinct() + "/" + number;
    }

    /** What the draft holds; empty when it is not one of these. */
    static Optional<Kept> kept(Draft draft) {
        try {
            return Optional.of(Json.read(draft.content(), Kept.class));
        } catch (Json.BadJson e) {
            return Optional.empty();
        }
    }

    /** Ends, in the transaction of a step, the drafts that it made pointless. */
    static void end(Transaction transaction, String person, Protocol before, Outcome.Next step) throws SQLException {
        ProtocolKey key = before.key();
        Protocol after = step.protocol();
        if (after.history().size() > before.history().size()) {
            for (int number = 0; number <= LAST; number++) {
                transaction.dropDrafts(place(key, number));
            }
        } else if (step.event() instanceof Event.ReadingFinished finished) {
            transaction.dropDrafts(place(key, finished.number()));
        } else if (step.event() instanceof Event.ReadingTakenBack && person.equals(before.reader())) {
            transaction.dropDraft(person, place(key, before.readings().size() + 1));
        } else if (after.state() != State.DISPUTED && before.state() == State.DISPUTED) {
            transaction.dropDrafts(place(key, RETYPING));
        } else if (step.event() instanceof Event.Retyped retyped) {
            endCell(transaction, person, key, retyped.code());
        }
    }

    private static void endCell(Transaction transaction, String person, ProtocolKey key, String code)
            throws SQLException {
        Optional<Kept> kept = Optional.ofNullable(transaction.draft(person, place(key, RETYPING)))
                .flatMap(Drafting::kept);
        if (kept.isPresent()) {
            Kept rest = new Kept(key, RETYPING, kept.get().typed().without(code));
            if (rest.typed().texts().isEmpty()) {
                transaction.dropDraft(person, rest.place());
            } else {
                transaction.saveDraft(person, rest.place(), rest.content());
            }
        }
    }
}
