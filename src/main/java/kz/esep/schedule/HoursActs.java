package kz.esep.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.esep.schedule.PrecinctHours.Act;
import kz.esep.schedule.PrecinctHours.Closing;
import kz.esep.schedule.PrecinctHours.Decision;
import kz.esep.schedule.PrecinctHours.Notice;
import kz.esep.schedule.PrecinctHours.Proposal;
import kz.esep.schedule.PrecinctHours.Proposer;
import kz.esep.schedule.PrecinctHours.Refusal;
import kz.esep.store.EntryType;

/** The journal entries about hours of voting. One act is one entry, however many precincts it is about. */
final class HoursActs {
    static final EntryType<Proposed> PROPOSED = EntryType.first("schedule.hours-proposed", Proposed.class);
    static final EntryType<Decided> DECIDED = EntryType.first("schedule.hours-decided", Decided.class);
    static final EntryType<Declined> DECLINED = EntryType.first("schedule.hours-refused", Declined.class);
    static final EntryType<Told> TOLD = EntryType.first("schedule.hours-told", Told.class);
    static final EntryType<Listed> LISTED = EntryType.first("schedule.early-end-allowed", Listed.class);
    static final EntryType<Closed> CLOSED = EntryType.first("schedule.voting-ended-early", Closed.class);

    static final List<Turn<?>> TURNS = List.of(
            new Turn<>(PROPOSED, (c, _, act) -> propose(c, act)),
            new Turn<>(DECIDED, (c, _, act) -> decide(c, act)),
            new Turn<>(DECLINED, (c, _, act) -> decline(c, act)),
            new Turn<>(TOLD, (c, _, act) -> tell(c, act)),
            new Turn<>(LISTED, (c, _, act) -> list(c, act)),
            new Turn<>(CLOSED, (c, _, act) -> change(c, act.precinct(), hours -> hours.closed(act.closing()))));

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

    private static void propose(Connection connection, Proposed act) throws SQLException {
        for (Row row : act.precincts()) {
            Proposal proposal = new Proposal(row.hours(), act.by(), act.letter(), act.reason());
            change(connection, row.precinct(), hours -> hours.proposed(proposal));
        }
    }

    private static void decide(Connection connection, Decided decided) throws SQLException {
        for (Row row : decided.precincts()) {
            Decision decision = new Decision(row.hours(), decided.act());
            change(connection, row.precinct(), hours -> hours.decided(decision));
        }
    }

    private static void decline(Connection connection, Declined declined) throws SQLException {
        for (Row row : declined.precincts()) {
            Refusal refusal = new Refusal(row.hours(), declined.act(), declined.reason());
            change(connection, row.precinct(), hours -> hours.refused(refusal));
        }
    }

    private static void tell(Connection connection, Told told) throws SQLException {
        Notice notice = new Notice(told.date(), told.how());
        for (String precinct : told.precincts()) {
            change(connection, precinct, hours -> hours.told(notice));
        }
    }

    private static void list(Connection connection, Listed listed) throws SQLException {
        for (String precinct : listed.precincts()) {
            change(connection, precinct, hours -> hours.listedEarly(listed.act()));
        }
    }

    private static void change(Connection connection, String precinct, UnaryOperator<PrecinctHours> turn)
            throws SQLException {
        HoursStore.save(connection, turn.apply(HoursStore.load(connection, precinct)));
    }
}
