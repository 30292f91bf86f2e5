package kz.esep.desktop.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.tally.Decision;
import org.jspecify.annotations.Nullable;

/** What is typed about one finding or one correction and not recorded yet. */
final class Answer {
    private final ObjectProperty<Decision.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty act = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");

    ObjectProperty<Decision.@Nullable Kind> kind() {
        return kind;
    }

    StringProperty act() {
        return act;
    }

    StringProperty reason() {
        return reason;
    }

    /** Login of the second person, for a correction. */
    StringProperty second() {
        return second;
    }
}
