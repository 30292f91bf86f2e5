package kz.esep.desktop.paper;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.paper.Holder;
import kz.esep.text.Refused;

/** What is typed about a copy or a posting. It stays until it was done. */
final class Form {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

    final ObjectProperty<Holder> holder = new SimpleObjectProperty<>(Holder.OBSERVER);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");

    /** Proposes this moment. */
    void now(Instant now, ZoneId zone) {
        time.set(MINUTE.format(now.atZone(zone)));
    }

    /**
     * The time as typed; null for this minute, which is the clock's.
     *
     * @throws Refused when it is no time
     */
    @org.jspecify.annotations.Nullable
    Instant at(Instant now, ZoneId zone) {
        String typed = time.get().strip();
        try {
            LocalDateTime read = LocalDateTime.parse(typed, MINUTE);
            return typed.equals(MINUTE.format(now.atZone(zone)))
                    ? null
                    : read.atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refused("desktop.paper", "time.unreadable", typed);
        }
    }
}
