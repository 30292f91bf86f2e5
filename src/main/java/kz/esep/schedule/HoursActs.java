package kz.esep.schedule;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.esep.schedule.PrecinctHours.Act;
import kz.esep.schedule.PrecinctHours.Closing;
import kz.esep.schedule.PrecinctHours.Decision;
import kz.esep.schedule.PrecinctHours.Notice;
import kz.esep.schedule.PrecinctHours.Proposal;
import kz.esep.schedule.PrecinctHours.Proposer;
import kz.esep.schedule.PrecinctHours.Refusal;
import kz.esep.store.EntryType;
import kz.esep.store.PrecinctTable;
import kz.esep.store.PrecinctTable.Changes;

/** The journal entries about hours of voting. One act is one entry, however many precincts it is about. */
final class HoursActs {
    static final PrecinctTable<PrecinctHours> HOURS =
            new PrecinctTable<>("schedule_hours", PrecinctHours.class, PrecinctHours::untouched);

    static final EntryType<Proposed> PROPOSED = EntryType.first("schedule.hours-proposed", Proposed.class);
    static final EntryType<Decided> DECIDED = EntryType.first("schedule.hours-decided", Decided.class);
    static final EntryType<Declined> DECLINED = EntryType.first("schedule.hours-refused", Declined.class);
    static final EntryType<Told> TOLD = EntryType.first("schedule.hours-told", Told.class);
    static final EntryType<Listed> LISTED = EntryType.first("schedule.early-end-allowed", Listed.class);
    static final EntryType<Closed> CLOSED = EntryType.first("schedule.voting-ended-early", Closed.class);

    static final List<Turn<?>> TURNS = List.of(
            turn(PROPOSED, HoursActs::propose),
            turn(DECIDED, HoursActs::decide),
            turn(DECLINED, HoursActs::decline),
            turn(TOLD, HoursActs::tell),
            turn(LISTED, HoursActs::list),
            turn(CLOSED, HoursActs::close));

    private HoursActs() {}

    /** Hours for one precinct. */
    record Row(String precinct, Hours hours) {}

    record Proposed(Proposer by, String letter, String reason, List<Row> precincts) {
        Proposed {
            precincts = List.copyOf(precincts);
        }
    }

    record Decided(Act act, List<Row> precincts) {
        Decided {
            precincts = List.copyOf(precincts);
        }
    }

    record Declined(Act act, String reason, List<Row> precincts) {
        Declined {
            precincts = List.copyOf(precincts);
        }
    }

    record Told(LocalDate date, String how, List<String> precincts) {
        Told {
            precincts = List.copyOf(precincts);
        }
    }

    record Listed(Act act, List<String> precincts) {
        Listed {
            precincts = List.copyOf(precincts);
        }
    }

    record Closed(String precinct, Closing closing) {}

    private static void propose(Changes<PrecinctHours> changes, Proposed act) throws SQLException {
        for (Row row : act.precincts()) {
            Proposal proposal = new Proposal(row.hours(), act.by(), act.letter(), act.reason());
            changes.change(row.precinct(), hours -> hours.proposed(proposal));
        }
    }

    private static void decide(Changes<PrecinctHours> changes, Decided decided) throws SQLException {
        for (Row row : decided.precincts()) {
            Decision decision = new Decision(row.hours(), decided.act());
            changes.change(row.precinct(), hours -> hours.decided(decision));
        }
    }

    private static void decline(Changes<PrecinctHours> changes, Declined declined) throws SQLException {
        for (Row row : declined.precincts()) {
            Refusal refusal = new Refusal(row.hours(), declined.act(), declined.reason());
            changes.change(row.precinct(), hours -> hours.refused(refusal));
        }
    }

    private static void tell(Changes<PrecinctHours> changes, Told told) throws SQLException {
        Notice notice = new Notice(told.date(), told.how());
        for (String precinct : told.precincts()) {
            changes.change(precinct, hours -> hours.told(notice));
        }
    }

    private static void list(Changes<PrecinctHours> changes, Listed listed) throws SQLException {
        for (String precinct : listed.precincts()) {
            changes.change(precinct, hours -> hours.listedEarly(listed.act()));
        }
    }

    private static void close(Changes<PrecinctHours> changes, Closed closed) throws SQLException {
        changes.change(closed.precinct(), hours -> hours.closed(closed.closing()));
    }

    private interface Changing<T> {
        void by(Changes<PrecinctHours> changes, T act) throws SQLException;
    }

    private static <T> Turn<T> turn(EntryType<T> type, Changing<T> changing) {
        return new Turn<>(type, (connection, _, act) -> HOURS.change(connection, changes -> changing.by(changes, act)));
    }
}
