package kz.esep.desktop.member.timesheet;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.commission.Member;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.text.Message;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.TimesheetDrafts.Typed;
import kz.esep.timesheet.WorkCalendar;
import kz.esep.timesheet.Worked;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/** The commissions, the chosen one, and the days that are shown of it. */
final class TimesheetModel {
    /** A week, and the day after voting. */
    static final int DAYS = 8;

    private static final int WEEK = 7;

    private final Room room;
    private final Office office;
    private final ObservableList<TimesheetRow> shown = FXCollections.observableArrayList();
    private final TypedHours typed;
    private List<TimesheetRow> all = List.of();
    private HourSheet sheet = HourSheet.NONE;
    private LocalDate first;
    private @Nullable Body chosen;
    private boolean known;
    private String search = "";
    private Runnable changed = () -> {};

    private record Seen(List<TimesheetRow> rows, HourSheet sheet, List<Typed> typed) {}

    TimesheetModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        typed = new TypedHours(room, office);
        first = office.election().source().votingDay().minusDays(DAYS - 2L);
        room.seat().sessionProperty().addListener(seen -> forget());
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.member.timesheet", key, arguments);
    }

    /** Is told when anything is to be said anew. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void forget() {
        typed.forget();
        all = List.of();
        sheet = HourSheet.NONE;
        known = false;
        shown.clear();
    }

    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_REGISTERS);
    }

    /** Looks at the workspace, away from the screen. */
    void look() {
        Body wanted = chosen;
        LocalDate from = first;
        boolean keeps = mayKeep() && !known;
        ask(
                session -> {
                    List<TimesheetRow> rows = rows(session, from);
                    Body body =
                            wanted == null && !rows.isEmpty() ? rows.getFirst().body() : wanted;
                    return new Seen(
                            rows,
                            body == null ? HourSheet.NONE : sheet(session, body, from),
                            keeps ? office.staff().timesheetDrafts().mine(session) : List.of());
                },
                seen -> {
                    known = true;
                    all = seen.rows();
                    typed.take(seen.typed());
                    chosen = chosen == null && !all.isEmpty() ? all.getFirst().body() : chosen;
                    refilter();
                    take(seen.sheet());
                });
    }

    private <T> void ask(Function<Session, T> question, Consumer<T> take) {
        room.<@Nullable T>askQuietly(
                message("looking"),
                session -> session.may(Permission.SEE_REGISTERS) ? question.apply(session) : null,
                found -> {
                    if (found != null) {
                        take.accept(found);
                    }
                });
    }

    private List<TimesheetRow> rows(Session session, LocalDate from) {
        Map<String, Long> recorded =
                office.staff().timesheets().worked(session, from, from.plusDays(DAYS - 1L)).stream()
                        .collect(Collectors.groupingBy(Worked::member, Collectors.counting()));
        Map<Body, List<Member>> members = office.staff().members().list(session).stream()
                .collect(Collectors.groupingBy(Member::body, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        Stream.of(Body.commission(office.commission())),
                        office.election().precinctsOf(office.commission()).stream()
                                .map(precinct -> Body.precinct(precinct.id())))
                .filter(members::containsKey)
                .map(body -> {
                    List<Member> own = members.getOrDefault(body, List.of());
                    long told = own.stream()
                            .filter(member -> recorded.containsKey(member.id()))
                            .count();
                    return TimesheetRow.of(body, office.election(), own, (int) told);
                })
                .toList();
    }

    /** Whole calendar years, for a limit of a year to be seen. */
    private HourSheet sheet(Session session, Body body, LocalDate from) {
        LocalDate last = from.plusDays(DAYS - 1L).with(TemporalAdjusters.lastDayOfYear());
        List<WorkedDay> days =
                WorkedDay.of(office.staff().timesheets().worked(session, body, from.withDayOfYear(1), last));
        WorkCalendar calendar = office.staff().workDays().calendar(session);
        return new HourSheet(
                body, from, days, calendar, office.staff().timesheets().warnings(session));
    }

    private void take(HourSheet found) {
        if (found.first().equals(first) && found.body().equals(chosen)) {
            sheet = found;
        }
        changed.run();
    }

    private void refilter() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        List<TimesheetRow> wanted = all.stream().filter(row -> row.fits(text)).toList();
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
        if (!wanted.isEmpty() && wanted.stream().noneMatch(row -> row.body().equals(chosen))) {
            choose(wanted.getFirst().body());
        }
        changed.run();
    }

    boolean isKnown() {
        return known;
    }

    /** Whether there is but one commission, so that there is nothing to choose from. */
    boolean isAlone() {
        return all.size() == 1;
    }

    ObservableList<TimesheetRow> shown() {
        return shown;
    }

    String search() {
        return search;
    }

    void search(String text) {
        search = text;
        refilter();
    }

    void choose(Body body) {
        if (!body.equals(chosen)) {
            chosen = body;
            turn();
        }
    }

    /** Shows days that are so many weeks later. */
    void go(int weeks) {
        first = first.plusDays((long) weeks * WEEK);
        look();
    }

    private void turn() {
        Body body = chosen;
        LocalDate from = first;
        if (body != null) {
            ask(session -> sheet(session, body, from), this::take);
        }
    }

    /** The chosen commission, else the first. */
    Optional<TimesheetRow> chosen() {
        return all.stream()
                .filter(row -> row.body().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    List<LocalDate> days() {
        return first.datesUntil(first.plusDays(DAYS)).toList();
    }

    /** Those who are members on any of the days. */
    List<Member> members() {
        return chosen().map(TimesheetRow::members).orElse(List.of()).stream()
                .filter(member ->
                        days().stream().anyMatch(day -> member.postOn(day).isPresent()))
                .toList();
    }

    /** What is recorded of the chosen commission and the shown days; nothing until it was read. */
    HourSheet sheet() {
        Body body = chosen().map(TimesheetRow::body).orElse(sheet.body());
        return sheet.body().equals(body) && sheet.first().equals(first) ? sheet : sheet.unread(body, first);
    }

    TypedHours typed() {
        return typed;
    }

    /** Takes over what is typed in a cell. */
    void type(WorkedDay.Key key, String text) {
        if (mayKeep() && typed.type(sheet(), key, text, letters())) {
            changed.run();
        }
    }

    /** What stands in a cell. */
    String text(WorkedDay.Key key) {
        return typed.at(sheet().body(), key).orElseGet(() -> sheet().said(key, letters()));
    }

    /** The letter of a kind in the person's language. */
    Function<Kind, String> letters() {
        return kind -> room.speech().say(message("letter." + kind));
    }

    /** Types what stands in one member's row into the rows of others, where those are members. */
    void copy(String from, List<Member> others) {
        List<Runnable> copies = new ArrayList<>();
        for (LocalDate day : days()) {
            String text = text(new WorkedDay.Key(from, day));
            others.stream()
                    .filter(other -> !text.isEmpty() && other.postOn(day).isPresent())
                    .forEach(other -> copies.add(() -> type(new WorkedDay.Key(other.id(), day), text)));
        }
        copies.forEach(Runnable::run);
    }

    /** What the typed and the recorded days say together. */
    Reckoned reckoned() {
        return Reckoned.of(
                sheet(),
                typed.of(sheet().body()),
                chosen().map(TimesheetRow::members).orElse(List.of()));
    }
}
