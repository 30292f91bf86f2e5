package kz.esep.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.Say;
import kz.esep.document.VotingNotice;
import kz.esep.document.VotingNotice.Format;
import kz.esep.document.VotingNotice.Row;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.schedule.CalendarDates;
import kz.esep.schedule.DateTexts;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PollingHours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.Timetable.Task;
import kz.esep.schedule.Timetables;
import kz.esep.schedule.WorkingDay;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Refused;

/** The notice to the voters of each precinct, as a poster in two sizes. */
final class NoticeSource implements Source {
    private final Workspace workspace;
    private final Election election;
    private final PollingHours hours;
    private final Timetables timetables;
    private final CalendarDates calendar;

    NoticeSource(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        hours = new PollingHours(workspace, election);
        timetables = new Timetables(workspace, election);
        calendar = new CalendarDates(workspace, election);
    }

    @Override
    public List<Offer> offers(Session session) {
        List<Offer> offers = new ArrayList<>();
        for (Kind kind : List.of(Kind.NOTICE_A4, Kind.NOTICE_A3)) {
            election.precinctsOf(workspace.founding().commission())
                    .forEach(precinct -> offers.add(new Offer(new Paper(kind, "", precinct.id(), 0), null)));
        }
        return offers;
    }

    @Override
    public boolean makes(Kind kind) {
        return kind == Kind.NOTICE_A4 || kind == Kind.NOTICE_A3;
    }

    @Override
    public byte[] make(Session session, Paper paper, Language language, Watch watch) {
        Precinct precinct = election.precinct(paper.precinct());
        PrecinctHours known = one(hours.list(session), PrecinctHours::precinct, paper);
        Hours held = known.inForce(Hours.standard(election, precinct.id()));
        Timetable timetable = one(timetables.list(session), Timetable::precinct, paper);
        VotingNotice notice = new VotingNotice(
                imprint(),
                precinct.id(),
                said -> precinct.settlement() + ", " + precinct.place().in(said),
                new VotingNotice.Voting(election.source().votingDay(), held.opens(), held.closes()),
                rows(session, timetable),
                remarks(session, known, timetable));
        return notice.pdf(paper.kind() == Kind.NOTICE_A3 ? Format.A3 : Format.A4);
    }

    private static <T> T one(List<T> all, Function<T, String> precinct, Paper paper) {
        return all.stream()
                .filter(one -> precinct.apply(one).equals(paper.precinct()))
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "absent." + paper.kind().name()));
    }

    /** The decided week, alike days together, and the days before the vote that differ from it. */
    private List<Row> rows(Session session, Timetable timetable) {
        Timetable.Decided decided = timetable.decided();
        if (decided == null) {
            return List.of();
        }
        Timetable.Week week = decided.week();
        List<Row> rows = new ArrayList<>();
        int from = 1;
        for (int day = 1; day <= DayOfWeek.values().length; day++) {
            boolean last = day == DayOfWeek.values().length;
            if (last || !alike(week, DayOfWeek.of(day), DayOfWeek.of(day + 1))) {
                DayOfWeek first = DayOfWeek.of(from);
                rows.add(row(week, days(first, DayOfWeek.of(day)), first));
                from = day + 1;
            }
        }
        for (WorkingDay day : timetables.days(session, timetable.precinct(), week)) {
            if (!alike(week, day.date())) {
                rows.add(new Row(
                        language -> Say.day(day.date()),
                        said(week.on(day.date(), Task.LISTS)),
                        said(week.on(day.date(), Task.CERTIFICATES))));
            }
        }
        return rows;
    }

    private static Row row(Timetable.Week week, Phrase days, DayOfWeek day) {
        return new Row(days, said(week.on(day, Task.LISTS)), said(week.on(day, Task.CERTIFICATES)));
    }

    private static boolean alike(Timetable.Week week, DayOfWeek one, DayOfWeek other) {
        return hours(week.on(one, Task.LISTS)).equals(hours(week.on(other, Task.LISTS)))
                && hours(week.on(one, Task.CERTIFICATES)).equals(hours(week.on(other, Task.CERTIFICATES)));
    }

    /** Whether a date has the hours of its weekday. */
    private static boolean alike(Timetable.Week week, LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return hours(week.on(date, Task.LISTS)).equals(hours(week.on(day, Task.LISTS)))
                && hours(week.on(date, Task.CERTIFICATES)).equals(hours(week.on(day, Task.CERTIFICATES)));
    }

    private static Optional<Hours> hours(Optional<Timetable.Shift> shift) {
        return shift.map(Timetable.Shift::hours);
    }

    private static Phrase said(Optional<Timetable.Shift> shift) {
        Optional<Hours> hours = hours(shift);
        return hours.isPresent()
                ? language -> hours.get().opens() + "\u2013" + hours.get().closes()
                : Message.of("paper", "notice.closed");
    }

    private static Phrase days(DayOfWeek from, DayOfWeek to) {
        Phrase first = DateTexts.wholeWeekday(from);
        Phrase last = DateTexts.wholeWeekday(to);
        return from == to ? first : language -> first.in(language) + " \u2013 " + last.in(language);
    }

    private List<Phrase> remarks(Session session, PrecinctHours known, Timetable timetable) {
        List<Phrase> remarks = new ArrayList<>();
        PrecinctHours.Decision decision = known.decision();
        if (decision != null) {
            remarks.add(decided("notice.hours-decided", decision.act()));
        }
        Timetable.Decided decided = timetable.decided();
        if (decided != null) {
            remarks.add(decided("notice.timetable-decided", decided.act()));
        }
        calendar.list(session).dates().stream()
                .filter(date -> date.code().equals("certificates-end"))
                .map(date -> Message.of(
                        "paper",
                        "notice.certificates-end",
                        Say.day(date.when().date()),
                        DateTexts.time(date.when().time())))
                .forEach(remarks::add);
        return remarks;
    }

    private static Phrase decided(String key, PrecinctHours.Act act) {
        return Message.of("paper", key, act.number(), Say.day(act.date()));
    }

    private Imprint imprint() {
        Head head = workspace.head();
        return new Imprint(
                election.source().name(),
                election.commission(workspace.founding().commission()).name(),
                election.mode(),
                Mark.NONE,
                new Origin(0, head.length(), head.hash(), null, OffsetDateTime.now(workspace.clock())));
    }
}
