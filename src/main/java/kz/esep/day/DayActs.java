package kz.esep.day;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import kz.esep.day.PrecinctDay.Correction;
import kz.esep.day.PrecinctDay.Was;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.PrecinctTable.Changes;

/** The journal entries of voting day. One act is one entry, however many precincts it is about. */
final class DayActs {
    static final EntryType<Opened> OPENED = EntryType.first("day.opened", Opened.class);
    static final EntryType<Reported> REPORTED = EntryType.first("day.turnout-reported", Reported.class);
    static final EntryType<Closed> CLOSED = EntryType.first("day.closed", Closed.class);
    static final EntryType<OpeningCorrected> OPENING_CORRECTED =
            EntryType.first("day.opening-corrected", OpeningCorrected.class);
    static final EntryType<TurnoutCorrected> TURNOUT_CORRECTED =
            EntryType.first("day.turnout-corrected", TurnoutCorrected.class);
    static final EntryType<ClosingCorrected> CLOSING_CORRECTED =
            EntryType.first("day.closing-corrected", ClosingCorrected.class);

    private DayActs() {}

    /** The opening of one precinct. */
    record OpeningRow(String precinct, Opening opening) {}

    /** The turnout of one precinct by a time. */
    record TurnoutRow(String precinct, LocalTime time, long voted, long listed) {}

    /** The closing of one precinct. */
    record ClosingRow(String precinct, LocalTime at) {}

    record Opened(List<OpeningRow> precincts) {
        Opened {
            precincts = List.copyOf(precincts);
        }
    }

    record Reported(List<TurnoutRow> reports) {
        Reported {
            reports = List.copyOf(reports);
        }
    }

    record Closed(List<ClosingRow> precincts) {
        Closed {
            precincts = List.copyOf(precincts);
        }
    }

    record OpeningCorrected(List<OpeningRow> precincts, String reason) {
        OpeningCorrected {
            precincts = List.copyOf(precincts);
        }
    }

    record TurnoutCorrected(List<TurnoutRow> reports, String reason) {
        TurnoutCorrected {
            reports = List.copyOf(reports);
        }
    }

    record ClosingCorrected(List<ClosingRow> precincts, String reason) {
        ClosingCorrected {
            precincts = List.copyOf(precincts);
        }
    }

    static void open(Changes<PrecinctDay> days, Opened act) throws SQLException {
        for (OpeningRow row : act.precincts()) {
            days.change(row.precinct(), day -> day.opened(row.opening()));
        }
    }

    static void report(Changes<PrecinctDay> days, Entry entry, Reported act) throws SQLException {
        for (TurnoutRow row : act.reports()) {
            TurnoutReport report = new TurnoutReport(row.time(), row.voted(), row.listed(), entry.time());
            days.change(row.precinct(), day -> day.reported(report));
        }
    }

    static void close(Changes<PrecinctDay> days, Closed act) throws SQLException {
        for (ClosingRow row : act.precincts()) {
            days.change(row.precinct(), day -> day.closedAt(row.at()));
        }
    }

    static void correct(Changes<PrecinctDay> days, Entry entry, OpeningCorrected act) throws SQLException {
        for (OpeningRow row : act.precincts()) {
            days.change(
                    row.precinct(),
                    day -> day.corrected(correction(entry, act.reason(), new Was(day.opening(), null, null)))
                            .opened(row.opening()));
        }
    }

    static void correct(Changes<PrecinctDay> days, Entry entry, TurnoutCorrected act) throws SQLException {
        for (TurnoutRow row : act.reports()) {
            days.change(row.precinct(), day -> {
                TurnoutReport was = day.report(row.time()).orElseThrow();
                return day.corrected(correction(entry, act.reason(), new Was(null, was, null)))
                        .reported(was.corrected(row.voted(), row.listed()));
            });
        }
    }

    static void correct(Changes<PrecinctDay> days, Entry entry, ClosingCorrected act) throws SQLException {
        for (ClosingRow row : act.precincts()) {
            days.change(
                    row.precinct(),
                    day -> day.corrected(correction(entry, act.reason(), new Was(null, null, day.closed())))
                            .closedAt(row.at()));
        }
    }

    private static Correction correction(Entry entry, String reason, Was was) {
        return new Correction(was, reason, entry.person(), entry.time());
    }
}
