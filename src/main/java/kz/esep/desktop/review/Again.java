package kz.esep.desktop.review;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.tally.Recount;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is typed about why a protocol gets a new version, and not recorded yet. */
final class Again {
    private final ObjectProperty<Cause> cause = new SimpleObjectProperty<>(Cause.CORRECTION);
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty received = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");

    /** Why there is a new version. */
    enum Cause {
        /** The paper was filled in wrongly; nothing was counted again. */
        CORRECTION(null),
        REQUESTED(Recount.Kind.REQUESTED),
        ORDERED(Recount.Kind.ORDERED);

        private final Recount.@Nullable Kind kind;

        Cause(Recount.@Nullable Kind kind) {
            this.kind = kind;
        }

        /** Of a recount; null where nothing was counted again. */
        Recount.@Nullable Kind kind() {
            return kind;
        }
    }

    ObjectProperty<Cause> cause() {
        return cause;
    }

    /** Whose proxy asked, or the commission that ordered it. */
    StringProperty by() {
        return by;
    }

    StringProperty number() {
        return number;
    }

    /** When the request or the order was received, local date and time. */
    StringProperty received() {
        return received;
    }

    /** Until when it could be, where the law and the calendar say nothing. */
    StringProperty until() {
        return until;
    }

    /** What the commission has that from. */
    StringProperty source() {
        return source;
    }

    /**
     * The recount as typed; null where nothing was counted again.
     *
     * @throws Refused naming a date and time that cannot be read
     */
    @Nullable
    Recount recount() {
        Recount.Kind kind = cause.get().kind();
        if (kind == null) {
            return null;
        }
        Recount.Limit limit = until.get().isBlank() ? null : new Recount.Limit(moment(until), "", source.get());
        return new Recount(kind, by.get(), number.get(), moment(received), limit);
    }

    private static LocalDateTime moment(StringProperty typed) {
        try {
            return LocalDateTime.parse(typed.get().strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new Refused("desktop.review", "recount.time", typed.get());
        }
    }
}
