package kz.esep.desktop.member;

import java.util.List;

/** What can be recorded of members by the keyboard, and the fields it needs in the order of the paper. */
enum Act {
    ADD(Field.NAME, Field.IIN, Field.PROPOSED_BY, Field.WORKPLACE, Field.ACCOUNT, Field.FROM, Field.DECISION),
    APPOINT(Field.FROM, Field.DECISION),
    RELEASE(Field.FROM, Field.TO, Field.DECISION),
    /** Whether the main work is in the public service from a day on. */
    SERVE(Field.FROM, Field.DECISION),
    CORRECT(
            Field.NAME,
            Field.IIN,
            Field.PROPOSED_BY,
            Field.WORKPLACE,
            Field.ACCOUNT,
            Field.FROM,
            Field.DECISION,
            Field.REASON),
    LEAVE(Field.FROM, Field.DECISION),
    /** Something recorded that was not so. */
    TAKE_BACK(Field.REASON),
    /** Everybody in a file. */
    IMPORT,
    /** The members of the commissions that are shown, written out as a table. */
    EXPORT(Field.REASON);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Field> fields;

    Act(Field... fields) {
        this.fields = List.of(fields);
    }

    List<Field> fields() {
        return fields;
    }

    /** Whether it is about a member who is chosen. */
    boolean isAboutOne() {
        return this != ADD && !isFile();
    }

    /** Whether it is about a file and not about what is typed alone. */
    boolean isFile() {
        return this == IMPORT || this == EXPORT;
    }

    /** Whether it needs no right to record members. */
    boolean isForAll() {
        return this == EXPORT;
    }

    /** Whether the post is chosen. */
    boolean hasPost() {
        return this == APPOINT || isWhole();
    }

    /** Whether it says all that is known of a person. */
    boolean isWhole() {
        return this == ADD || this == CORRECT;
    }
}
