package kz.esep.desktop.observer;

import java.util.List;
import javafx.scene.input.KeyCode;

/** What can be recorded of persons present, the fields it needs in the order of the paper, and its key with Ctrl. */
enum Act {
    REGISTER(
            KeyCode.N,
            Field.PRECINCT,
            Field.SENT_BY,
            Field.NAME,
            Field.IDENTITY,
            Field.DOCUMENT_NUMBER,
            Field.ACCREDITATION,
            Field.ACCREDITED_ON),
    CAME(KeyCode.T, Field.TIME),
    WENT(KeyCode.O, Field.TIME),
    HAND_IN(KeyCode.H, Field.ABOUT, Field.TIME),
    CORRECT(
            KeyCode.E,
            Field.SENT_BY,
            Field.NAME,
            Field.IDENTITY,
            Field.DOCUMENT_NUMBER,
            Field.ACCREDITATION,
            Field.ACCREDITED_ON,
            Field.REASON),
    REMOVE(KeyCode.D, Field.DECISION, Field.DATE, Field.REASON, Field.TIME),
    ANSWER(KeyCode.R, Field.ANSWER, Field.TIME),
    /** Everybody in a file. */
    IMPORT(KeyCode.I),
    /** The persons who are shown, and what they handed in, written out as tables. */
    EXPORT(KeyCode.S, Field.REASON);

    private final KeyCode key;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Field> fields;

    Act(KeyCode key, Field... fields) {
        this.key = key;
        this.fields = List.of(fields);
    }

    KeyCode key() {
        return key;
    }

    List<Field> fields() {
        return fields;
    }

    /** Whether it is about a person who is chosen. */
    boolean isAboutOne() {
        return this == CAME || this == WENT || this == HAND_IN || this == CORRECT || this == REMOVE;
    }

    /** Whether it says all that is known of a person. */
    boolean isWhole() {
        return this == REGISTER || this == CORRECT;
    }
}
