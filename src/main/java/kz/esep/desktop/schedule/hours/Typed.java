package kz.esep.desktop.schedule.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.HourField;
import kz.esep.desktop.form.Numerals;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.text.Refused;

/** What is typed about hours. It stays until it was recorded. */
final class Typed {
    final ObjectProperty<PrecinctHours.Proposer> by =
            new SimpleObjectProperty<>(PrecinctHours.Proposer.PRECINCT_COMMISSION);
    final StringProperty opens = new SimpleStringProperty("");
    final StringProperty closes = new SimpleStringProperty("");
    final StringProperty letter = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty how = new SimpleStringProperty("");
    final StringProperty at = new SimpleStringProperty("");
    final StringProperty listed = new SimpleStringProperty("");
    final StringProperty voted = new SimpleStringProperty("");

    /** The hours of a precinct with what was typed; a beginning or an end that was left out stays as it is. */
    Hours wanted(Hours now) {
        if ((opens.get() + closes.get()).isBlank()) {
            throw new Refused(HoursModel.message("refused.no-hours"));
        }
        return new Hours(
                opens.get().isBlank() ? now.opens() : time(opens),
                closes.get().isBlank() ? now.closes() : time(closes));
    }

    PrecinctHours.Act act() {
        return new PrecinctHours.Act(number.get(), day());
    }

    LocalDate day() {
        return Days.day(date.get())
                .orElseThrow(() -> new Refused(
                        HoursModel.message("refused.date", date.get().strip())));
    }

    PrecinctHours.Closing closing() {
        return new PrecinctHours.Closing(time(at), count(listed));
    }

    long voted() {
        return count(voted);
    }

    private static LocalTime time(StringProperty typed) {
        return HourField.read(typed.get())
                .orElseThrow(() -> new Refused(
                        HoursModel.message("refused.time", typed.get().strip())));
    }

    private static long count(StringProperty typed) {
        String digits = Numerals.digits(typed.get());
        if (digits.isEmpty()) {
            throw new Refused(HoursModel.message("refused.count"));
        }
        return Long.parseLong(digits);
    }

    /** Nothing is typed, and a day is today. */
    void clear(LocalDate today) {
        List.of(opens, closes, letter, reason, number, how, at, listed, voted).forEach(text -> text.set(""));
        date.set(Days.said(today));
    }
}
