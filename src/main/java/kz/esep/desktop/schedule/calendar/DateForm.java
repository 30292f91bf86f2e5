package kz.esep.desktop.schedule.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Days;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is typed about a date. It stays until it was recorded, or another date is chosen. */
final class DateForm {
    final StringProperty document = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");

    /** Forgets what was typed about the chosen date. */
    void forget() {
        document.set("");
        note.set("");
        reason.set("");
    }

    /** Forgets what was typed of a new date. */
    void forgetNew() {
        name.set("");
        day.set("");
        time.set("");
    }

    /**
     * The day as typed.
     *
     * @throws Refused when it is none
     */
    LocalDate typedDay() {
        return Days.day(day.get()).orElseThrow(() -> refused("day.unreadable", day.get()));
    }

    /**
     * The time as typed; null for the whole day.
     *
     * @throws Refused when it is none
     */
    @Nullable
    LocalTime typedTime() {
        return time.get().isBlank()
                ? null
                : Days.time(time.get()).orElseThrow(() -> refused("time.unreadable", time.get()));
    }

    private static Refused refused(String key, String typed) {
        return new Refused("desktop.schedule.calendar", key, typed.strip());
    }
}
