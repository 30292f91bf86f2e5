package kz.esep.desktop.schedule.sitting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.desktop.form.Days;
import kz.esep.schedule.Sitting;
import kz.esep.schedule.Sittings;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is typed about a sitting. It stays until it was recorded, or another sitting is chosen. */
final class SittingForm {
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty urgent = new SimpleStringProperty("");
    final StringProperty point = new SimpleStringProperty("");
    final ObservableList<String> agenda = FXCollections.observableArrayList();

    final StringProperty members = new SimpleStringProperty("");
    final StringProperty present = new SimpleStringProperty("");

    final StringProperty number = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty yes = new SimpleStringProperty("");
    final StringProperty no = new SimpleStringProperty("");
    final StringProperty abstained = new SimpleStringProperty("");
    final StringProperty dissenter = new SimpleStringProperty("");
    final StringProperty dissent = new SimpleStringProperty("");
    final ObservableList<Sitting.Dissent> dissents = FXCollections.observableArrayList();

    final StringProperty reason = new SimpleStringProperty("");

    /** Forgets everything. */
    void forget() {
        List.of(
                        day, time, urgent, point, members, present, number, text, yes, no, abstained, dissenter,
                        dissent, reason)
                .forEach(typed -> typed.set(""));
        agenda.clear();
        dissents.clear();
    }

    /** The typed point becomes one of the agenda; false when nothing is typed. */
    boolean takePoint() {
        if (point.get().isBlank()) {
            return false;
        }
        agenda.add(point.get().strip());
        point.set("");
        return true;
    }

    /** The agenda with what is still being typed. */
    List<String> points() {
        List<String> points = new ArrayList<>(agenda);
        if (!point.get().isBlank()) {
            points.add(point.get().strip());
        }
        return points;
    }

    /** When it is to be, as far as that can be read. */
    Optional<LocalDateTime> at() {
        return Days.day(day.get()).flatMap(read -> Days.time(time.get()).map(read::atTime));
    }

    /**
     * The same.
     *
     * @throws Refused when it cannot be read
     */
    LocalDateTime when() {
        return at().orElseThrow(() ->
                refused("when.unreadable", day.get().strip(), time.get().strip()));
    }

    /** Whether there is less time until then than the law asks for. */
    boolean isShort(Instant now, ZoneOffset offset) {
        return at().filter(when -> when.toInstant(offset).isBefore(now.plus(Sittings.NOTICE)))
                .isPresent();
    }

    @Nullable
    String whyUrgent() {
        return urgent.get().isBlank() ? null : urgent.get();
    }

    /**
     * Who came.
     *
     * @throws Refused when these are no counts
     */
    Sitting.Attendance attendance() {
        return new Sitting.Attendance(count(members), count(present));
    }

    /**
     * How they voted; a count that is left out is zero.
     *
     * @throws Refused when these are no counts
     */
    Sitting.Vote vote() {
        return new Sitting.Vote(countOrNone(yes), countOrNone(no), countOrNone(abstained));
    }

    private static int countOrNone(StringProperty typed) {
        return typed.get().isBlank() ? 0 : count(typed);
    }

    /**
     * The typed opinion becomes one of the decision's.
     *
     * @throws Refused when the member's number cannot be read, or the opinion has no words
     */
    void takeDissent() {
        if (dissent.get().isBlank()) {
            throw new Refused("schedule", "sitting.dissent");
        }
        dissents.add(new Sitting.Dissent(count(dissenter), dissent.get().strip()));
        dissenter.set("");
        dissent.set("");
    }

    /**
     * The opinions with what is still being typed.
     *
     * @throws Refused when one of them is not whole
     */
    List<Sitting.Dissent> opinions() {
        if (!dissenter.get().isBlank() || !dissent.get().isBlank()) {
            takeDissent();
        }
        return List.copyOf(dissents);
    }

    private static int count(StringProperty typed) {
        try {
            return Integer.parseInt(typed.get().strip());
        } catch (NumberFormatException e) {
            throw refused("count.unreadable", typed.get().strip());
        }
    }

    private static Refused refused(String key, Object... typed) {
        return new Refused("desktop.schedule.sitting", key, typed);
    }
}
