package kz.esep.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import kz.esep.day.DayActs.ClosingRow;
import kz.esep.day.DayActs.OpeningRow;
import kz.esep.day.DayActs.TurnoutRow;
import kz.esep.schedule.DateTexts;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What precincts tell, held against what is known of the day: either all of it may be recorded or it is refused whole,
 * naming the precincts. A correction needs something that is recorded and differs, anything else needs that nothing is.
 */
final class Told {
    private final Map<String, PrecinctProgress> own = new HashMap<>();
    private final DayRules rules;
    private final boolean listClosed;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Judges what is told.
     *
     * @param listClosed whether the voter lists are closed, so that their number changes by a correction only
     */
    Told(VotingDay day, boolean listClosed) {
        this.listClosed = listClosed;
        day.precincts().forEach(precinct -> own.put(precinct.precinct().id(), precinct));
        rules = new DayRules(day.times(), day.now());
    }

    List<OpeningRow> openings(Map<String, Opening> openings, boolean correcting) {
        return rows(openings, correcting, PrecinctDay::opening, rules::opening, OpeningRow::new);
    }

    List<ClosingRow> closings(Map<String, LocalTime> closings, boolean correcting) {
        return rows(closings, correcting, PrecinctDay::closed, rules::closing, ClosingRow::new);
    }

    private interface Rule<T> {
        @Nullable
        Message against(PrecinctProgress precinct, T told);
    }

    private interface Known<T> {
        @Nullable
        T at(PrecinctDay day);
    }

    private <T, R> List<R> rows(
            Map<String, T> told, boolean correcting, Known<T> known, Rule<T> rule, BiFunction<String, T, R> row) {
        requireSome(told.isEmpty());
        List<R> rows = new ArrayList<>();
        told.forEach((id, one) -> {
            PrecinctProgress precinct = find(id, id);
            if (precinct != null) {
                Message against = standing(known.at(precinct.day()), one, correcting);
                against = against == null ? rule.against(precinct, one) : against;
                blame(id, against);
                rows.add(row.apply(id, one));
            }
        });
        Faults.refuseEach(faults);
        return rows;
    }

    /** Turnout is taken over first, the earliest time first, and judged when all of it is there. */
    List<TurnoutRow> turnout(List<TurnoutFigure> figures, boolean correcting) {
        requireSome(figures.isEmpty());
        List<TurnoutRow> rows = figures.stream()
                .sorted(Comparator.comparing(TurnoutFigure::time))
                .flatMap(figure -> taken(figure, correcting).stream())
                .toList();
        Faults.refuseEach(faults);
        for (TurnoutRow row : rows) {
            PrecinctProgress precinct = Objects.requireNonNull(own.get(row.precinct()));
            blame(row, rules.turnout(precinct, row.time(), new Share(row.voted(), row.listed())));
        }
        Faults.refuseEach(faults);
        return rows;
    }

    private List<TurnoutRow> taken(TurnoutFigure figure, boolean correcting) {
        PrecinctProgress precinct = find(figure.precinct(), figure.at());
        if (precinct == null) {
            return List.of();
        }
        TurnoutReport known = precinct.day().report(figure.time()).orElse(null);
        Long told = figure.listed();
        long before = known == null ? precinct.listed(figure.time()) : known.listed();
        TurnoutRow row = new TurnoutRow(figure.precinct(), figure.time(), figure.voted(), told == null ? before : told);
        if (listClosed && !correcting && row.listed() != before) {
            blame(row, DayRules.refused("list-closed", before));
        }
        blame(row, standing(known == null ? null : known.share(), new Share(row.voted(), row.listed()), correcting));
        own.put(figure.precinct(), precinct.reported(row.time(), row.voted(), row.listed()));
        return List.of(row);
    }

    private static @Nullable Message standing(@Nullable Object known, Object told, boolean correcting) {
        if (correcting && known == null) {
            return DayRules.refused("nothing-to-correct");
        }
        if (known != null && !correcting) {
            return DayRules.refused("recorded-already");
        }
        return told.equals(known) ? DayRules.refused("same") : null;
    }

    private @Nullable PrecinctProgress find(String id, Object subject) {
        PrecinctProgress precinct = own.get(id);
        if (precinct == null) {
            faults.add(new Fault(subject, Message.of("day", "at", id, DayRules.refused("foreign"))));
        }
        return precinct;
    }

    private void blame(String precinct, @Nullable Message what) {
        if (what != null) {
            faults.add(new Fault(precinct, Message.of("day", "at", precinct, what)));
        }
    }

    private void blame(TurnoutRow row, @Nullable Message what) {
        if (what != null) {
            faults.add(new Fault(
                    new TurnoutFigure.At(row.precinct(), row.time()),
                    Message.of("day", "at-time", row.precinct(), DateTexts.time(row.time()), what)));
        }
    }

    private static void requireSome(boolean empty) {
        if (empty) {
            throw new Refused("day", "refused.nobody");
        }
    }
}
