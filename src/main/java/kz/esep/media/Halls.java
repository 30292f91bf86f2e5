package kz.esep.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.schedule.Reckoning;
import kz.esep.schedule.When;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.PlainName;
import kz.esep.text.Refused;

/**
 * Halls for meetings with voters, each on the same terms for all, and their timetable, which the commission draws up with the
 * local executive body and publishes (Art. 28(4)).
 */
@UseCases
public final class Halls {
    static final long MOST_SEATS = 1_000_000;

    private final Books books;
    private final Contestants contestants;
    private final LocalDateTime until;

    public Halls(Workspace workspace, Election election) {
        books = new Books(workspace, election);
        String commission = workspace.founding().commission();
        contestants = new Contestants(election, commission);
        until = Reckoning.date(election, commission, "campaign-ends")
                .map(date -> local(date.when()))
                .orElseGet(() -> election.source().votingDay().minusDays(1).atStartOfDay());
    }

    private static LocalDateTime local(When when) {
        return when.end().atOffset(when.offset()).toLocalDateTime();
    }

    /** The halls that can be had. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Hall>> list(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.HALLS);
    }

    /** The meetings that stand, the earliest first. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Meeting>> meetings(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.MEETINGS).stream()
                .sorted(Comparator.comparing(one -> one.fact().from()))
                .toList();
    }

    /**
     * Records halls, all or none.
     *
     * @return their numbers
     * @throws Refused when a name, an address or the terms are missing, the name is another hall's, the number of seats is none,
     *     or the hall would close before it opens
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> give(Session session, List<Hall> halls) {
        session.require(Permission.KEEP_MEDIA);
        return books.record(session, Register.HALLS, halls, Halls::checked, MediaActs.HALL, MediaActs.HallGiven::new);
    }

    private static Hall checked(Connection connection, Hall one) throws SQLException {
        String name = Words.LINE.needed(one.name(), "refused.name");
        for (Kept<Hall> other : Books.standing(connection, Register.HALLS)) {
            if (PlainName.of(other.fact().name()).equals(PlainName.of(name))) {
                throw new Refused("media", "refused.hall-known", name, Long.toString(other.number()));
            }
        }
        if (one.seats() < 1 || one.seats() > MOST_SEATS) {
            throw new Refused("media", "refused.seats", MOST_SEATS);
        }
        if (!one.opens().isBefore(one.closes())) {
            throw new Refused(
                    "media",
                    "refused.opens",
                    one.opens().toString(),
                    one.closes().toString());
        }
        return new Hall(
                name,
                Words.LINE.needed(one.address(), "refused.address"),
                one.seats(),
                one.opens(),
                one.closes(),
                Words.LINE.needed(one.terms(), "refused.terms"));
    }

    /**
     * Books meetings, all or none.
     *
     * @return their numbers
     * @throws Refused when a hall or a contestant is not known, the times are none, campaigning has ended by then, or the hall is
     *     closed or taken; the message has the next free time of the same length
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> book(Session session, List<Meeting> meetings) {
        session.require(Permission.KEEP_MEDIA);
        return books.record(
                session, Register.MEETINGS, meetings, this::checked, MediaActs.MEETING, MediaActs.MeetingBooked::new);
    }

    private Meeting checked(Connection connection, Meeting one) throws SQLException {
        Hall hall = Books.find(connection, Register.HALLS, one.hall()).fact();
        Meeting meeting =
                new Meeting(one.hall(), contestants.find(one.contestant().written()), one.from(), one.to());
        if (!meeting.from().isBefore(meeting.to())) {
            throw new Refused("media", "refused.ends", Said.minute(meeting.from()), Said.minute(meeting.to()));
        }
        if (meeting.to().isAfter(until)) {
            throw new Refused("media", "refused.campaign-over", Said.minute(until));
        }
        List<Meeting> booked = Books.standing(connection, Register.MEETINGS).stream()
                .map(Kept::fact)
                .filter(other -> other.hall() == meeting.hall())
                .toList();
        requireFree(new Timetable(hall, booked, until), meeting);
        return meeting;
    }

    private void requireFree(Timetable timetable, Meeting wanted) {
        Optional<Meeting> other = timetable.inTheWay(wanted);
        if (other.isEmpty() && timetable.isOpen(wanted)) {
            return;
        }
        Object next = timetable
                .nextFree(wanted)
                .<Object>map(free -> Message.of("media", "free.next", Said.minute(free.from()), Said.minute(free.to())))
                .orElseGet(() -> Message.of("media", "free.none"));
        Hall hall = timetable.hall();
        throw other.map(taken -> new Refused(
                        "media",
                        "refused.taken",
                        Said.minute(taken.from()),
                        Said.minute(taken.to()),
                        contestants.name(taken.contestant()),
                        next))
                .orElseGet(() -> new Refused(
                        "media",
                        "refused.closed",
                        hall.opens().toString(),
                        hall.closes().toString(),
                        next));
    }
}
