package kz.esep.tally;

import java.util.Set;
import kz.esep.access.Role;

/**
 * What one person can do next with a protocol, as far as its row in the list tells. It only foretells: the rules are
 * {@link Tally}'s.
 *
 * @param number 1 or 2 where a reading is due or under way, otherwise 0
 */
public record Due(Kind kind, int number) {

    /** What it is. */
    public enum Kind {
        /** This person may make the reading of that number. */
        READ,
        /** This person has the reading of that number open. */
        GO_ON,
        /** Somebody else has the reading of that number open. */
        BEING_READ,
        /** The first reading is this person's own; somebody else makes the second. */
        ANOTHER_READER,
        /** This person recorded figures of the count, so somebody else makes the second reading. */
        COUNTED,
        /** A reading is due, and this person is no typist. */
        OTHERS_READ,
        /** This person may type the disputed cells again. */
        SETTLE,
        /** Its two readers and the chair type the disputed cells again, and this person is none of them. */
        OTHERS_SETTLE,
        /** Nothing is left to type. */
        SETTLED
    }

    /** What is due at a protocol of the list for a person with these roles. */
    public static Due of(ProtocolRow row, String person, Set<Role> roles) {
        return switch (row.state()) {
            case NOT_STARTED, FIRST_READING -> reading(row, 1, person, roles);
            case FIRST_DONE, SECOND_READING -> reading(row, 2, person, roles);
            case DISPUTED -> {
                boolean may = row.readers().contains(person) || roles.contains(Role.CHAIR);
                yield new Due(may ? Kind.SETTLE : Kind.OTHERS_SETTLE, 0);
            }
            case MATCHED, EXPLAINED, ACCEPTED, SIGNED -> new Due(Kind.SETTLED, 0);
        };
    }

    /** Whether it is a reading that this person may begin or go on with. */
    public boolean isToRead() {
        return kind == Kind.READ || kind == Kind.GO_ON;
    }

    /** Whether somebody's own reading can still be taken back: the one under way, or the latest. */
    public static boolean canTakeBack(ProtocolRow row, String person) {
        return switch (row.state()) {
            case FIRST_READING, SECOND_READING -> person.equals(row.reader());
            case FIRST_DONE, DISPUTED, MATCHED, EXPLAINED ->
                !row.readers().isEmpty() && row.readers().getLast().equals(person);
            case NOT_STARTED, ACCEPTED, SIGNED -> false;
        };
    }

    private static Due reading(ProtocolRow row, int number, String person, Set<Role> roles) {
        String reader = row.reader();
        if (!roles.contains(Role.TYPIST)) {
            return new Due(Kind.OTHERS_READ, number);
        }
        boolean own = row.readers().contains(person);
        if (!own && row.counted().contains(person)) {
            return new Due(Kind.COUNTED, number);
        }
        if (reader != null) {
            return new Due(reader.equals(person) ? Kind.GO_ON : Kind.BEING_READ, number);
        }
        return new Due(own ? Kind.ANOTHER_READER : Kind.READ, number);
    }
}
