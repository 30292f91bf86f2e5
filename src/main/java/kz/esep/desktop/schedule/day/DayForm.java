package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutFigure;
import kz.esep.day.TurnoutReport;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Numerals;
import kz.esep.schedule.DateTexts;
import kz.esep.text.Refused;

/** What is typed of one precinct. It stays until it was recorded, or another precinct or stage is chosen. */
final class DayForm {
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);

    /** What there is to type, in the order of the paper. */
    enum Field {
        BEGUN,
        SEALED,
        STATIONARY,
        MOBILE,
        LISTED_AT_OPENING,
        BALLOTS,
        ISSUING,
        OBSERVERS,
        FOREIGN,
        INTERNATIONAL,
        PROXIES,
        MEDIA,
        FOREIGN_MEDIA,
        VOTED,
        LISTED,
        CLOSED,
        REASON
    }

    DayForm() {
        for (Field field : Field.values()) {
            typed.put(field, new SimpleStringProperty(""));
        }
    }

    StringProperty of(Field field) {
        return Objects.requireNonNull(typed.get(field));
    }

    String reason() {
        return of(Field.REASON).get();
    }

    /** Takes over what is recorded of the precinct at that stage; what is not, is empty. */
    void take(Stage stage, PrecinctProgress precinct) {
        typed.values().forEach(one -> one.set(""));
        Opening opening = precinct.day().opening();
        TurnoutReport report = stage.report(precinct);
        if (stage.kind() == Stage.Kind.OPENING && opening != null) {
            take(opening);
        } else if (report != null) {
            set(Field.VOTED, report.voted());
            set(Field.LISTED, report.listed());
        } else if (stage.kind() == Stage.Kind.CLOSING) {
            of(Field.CLOSED).set(stage.told(precinct));
        }
    }

    private void take(Opening opening) {
        of(Field.BEGUN).set(DateTexts.time(opening.begun()));
        of(Field.SEALED).set(DateTexts.time(opening.boxes().sealed()));
        set(Field.STATIONARY, opening.boxes().stationary());
        set(Field.MOBILE, opening.boxes().mobile());
        set(Field.LISTED_AT_OPENING, opening.listed());
        set(Field.BALLOTS, opening.ballots());
        set(Field.ISSUING, opening.issuing());
        set(Field.OBSERVERS, opening.present().observers());
        set(Field.FOREIGN, opening.present().foreign());
        set(Field.INTERNATIONAL, opening.present().international());
        set(Field.PROXIES, opening.present().proxies());
        set(Field.MEDIA, opening.present().media());
        set(Field.FOREIGN_MEDIA, opening.present().foreignMedia());
    }

    private void set(Field field, long count) {
        of(field).set(Long.toString(count));
    }

    /**
     * The opening as typed; who is present is nobody where nothing is typed.
     *
     * @throws Refused naming the first field that is empty or cannot be read
     */
    Opening opening() {
        LocalTime begun = time(Field.BEGUN);
        LocalTime sealed = time(Field.SEALED);
        Opening.Boxes boxes = new Opening.Boxes((int) count(Field.STATIONARY), (int) count(Field.MOBILE), sealed);
        return new Opening(
                begun,
                boxes,
                count(Field.LISTED_AT_OPENING),
                count(Field.BALLOTS),
                (int) count(Field.ISSUING),
                new Opening.Present(
                        people(Field.OBSERVERS),
                        people(Field.FOREIGN),
                        people(Field.INTERNATIONAL),
                        people(Field.PROXIES),
                        people(Field.MEDIA),
                        people(Field.FOREIGN_MEDIA)));
    }

    /** The turnout as typed. */
    TurnoutFigure turnout(String precinct, LocalTime time) {
        return new TurnoutFigure(
                precinct, time, count(Field.VOTED), isEmpty(Field.LISTED) ? null : count(Field.LISTED));
    }

    /** The closing as typed. */
    LocalTime closed() {
        return time(Field.CLOSED);
    }

    private boolean isEmpty(Field field) {
        return of(field).get().isBlank();
    }

    private int people(Field field) {
        return isEmpty(field) ? 0 : (int) count(field);
    }

    private long count(Field field) {
        String text = of(field).get().strip();
        String digits = Numerals.digits(text);
        if (digits.isEmpty() || digits.length() > 9 || !text.matches("[0-9\\s\\u202F\\u00A0]+")) {
            throw refused(field, "count.unreadable");
        }
        return Long.parseLong(digits);
    }

    private LocalTime time(Field field) {
        String text = of(field).get().strip();
        String full = text.matches("[0-9]{3,4}")
                ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2)
                : text;
        return Days.time(full).orElseThrow(() -> refused(field, "time.unreadable"));
    }

    private Refused refused(Field field, String key) {
        return new Refused(
                "desktop.schedule.day",
                key,
                DayModel.message("field." + field.name()),
                of(field).get().strip());
    }

    /** What is typed at a stage. */
    static List<Field> fields(Stage.Kind kind) {
        return switch (kind) {
            case OPENING ->
                List.of(
                        Field.BEGUN,
                        Field.SEALED,
                        Field.STATIONARY,
                        Field.MOBILE,
                        Field.LISTED_AT_OPENING,
                        Field.BALLOTS,
                        Field.ISSUING,
                        Field.OBSERVERS,
                        Field.FOREIGN,
                        Field.INTERNATIONAL,
                        Field.PROXIES,
                        Field.MEDIA,
                        Field.FOREIGN_MEDIA);
            case TURNOUT -> List.of(Field.VOTED, Field.LISTED);
            case CLOSING -> List.of(Field.CLOSED);
        };
    }
}
