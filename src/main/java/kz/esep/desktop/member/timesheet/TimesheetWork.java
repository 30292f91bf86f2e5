package kz.esep.desktop.member.timesheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.commission.Member;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.HourField;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.PdfFile;
import kz.esep.paper.TimesheetPapers;
import kz.esep.paper.Watch;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.timesheet.DayList;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Proposal;
import kz.esep.timesheet.TimesheetTables;
import kz.esep.timesheet.Timesheets;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;

/** What a person does about a timesheet, from the grid to the journal and to files. */
final class TimesheetWork {
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty until = new SimpleStringProperty("");
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty kind = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");

    private final Room room;
    private final Office office;
    private final TimesheetModel model;
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What is asked for below the grid. */
    enum Form {
        /** Why recorded days are corrected. */
        REASON,
        /** When the count ended. */
        FILL,
        /** What kind of day a day is. */
        DAY
    }

    TimesheetWork(Room room, Office office, TimesheetModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
    }

    ReadOnlyObjectProperty<@Nullable Form> form() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void open(Form wanted) {
        refusal.set("");
        form.set(wanted);
    }

    void close() {
        refusal.set("");
        form.set(null);
    }

    /** Records everything that is typed for the chosen commission; asks for the reason where recorded days change. */
    void record() {
        Reckoned reckoned = model.reckoned();
        if (!reckoned.faults().isEmpty()) {
            room.frame().tell(Notice.refused(TimesheetModel.message("refused.cells")));
        } else if (!reckoned.typed().isEmpty()) {
            if (reckoned.corrects() && form.get() != Form.REASON) {
                open(Form.REASON);
            } else {
                record(reckoned.typed(), reckoned.corrects() ? reason.get() : "");
            }
        }
    }

    private void record(List<WorkedDay> days, String why) {
        Body body = model.sheet().body();
        act(session -> office.staff().timesheets().record(session, days, why), changed -> {
            model.typed().drop(body);
            reason.set("");
            return TimesheetModel.message("done.record", changed.recorded(), changed.corrected());
        });
    }

    /** Does what the open form asks for. */
    void confirm() {
        switch (form.get()) {
            case REASON -> record();
            case FILL -> fill();
            case DAY -> name();
            case null -> {}
        }
    }

    /** Types what is proposed into the cells that are empty. */
    private void fill() {
        Optional<LocalTime> end = HourField.read(until.get());
        if (end.isEmpty() && !until.get().isBlank()) {
            refusal.set(room.speech().say(TimesheetModel.message("refused.time", until.get())));
            return;
        }
        Body body = model.sheet().body();
        act(
                session -> office.staff().proposals().propose(session, end.orElse(null)).stream()
                        .filter(one -> one.body().equals(body))
                        .findFirst(),
                this::take);
    }

    private Message take(Optional<Proposal> found) {
        if (found.isEmpty()) {
            return TimesheetModel.message("done.fill.none");
        }
        Proposal proposal = found.get();
        for (WorkedDay one : proposal.days()) {
            if (model.text(one.key()).isEmpty()) {
                Kind usual = model.sheet().calendar().on(one.day());
                model.type(one.key(), CellText.said(one.portions(), usual, model.letters()));
            }
        }
        return TimesheetModel.message(
                proposal.counted() ? "done.fill" : "done.fill.uncounted", said(proposal.from()), said(proposal.to()));
    }

    private static String said(LocalDateTime time) {
        return Days.said(time.toLocalDate()) + " " + time.toLocalTime();
    }

    private void name() {
        LocalDate date = Days.day(day.get()).orElse(null);
        Kind named = CellText.kind(kind.get()).orElse(null);
        if (date == null || named == null) {
            String typed = date == null ? day.get() : kind.get();
            refusal.set(room.speech()
                    .say(TimesheetModel.message(date == null ? "refused.date" : "refused.kind", typed.strip())));
            return;
        }
        act(
                session -> {
                    office.staff().workDays().name(session, date, named, source.get());
                    return named;
                },
                done -> TimesheetModel.message("done.day", Days.said(date), named.day()));
    }

    /** Takes the days of a file that the person says, all or none. */
    void takeFile() {
        room.dialogs()
                .file(room.speech().say(TimesheetModel.message("days.file")), List.of("*.xlsx", "*.csv"))
                .ifPresent(this::take);
    }

    private void take(Path file) {
        act(
                session -> office.staff().workDays().nameAll(session, DayList.read(TableFiles.content(file))),
                count -> TimesheetModel.message("done.days", count));
    }

    private <T> void act(Function<Session, T> act, Function<T, Message> done) {
        Session session = room.seat().session();
        refusal.set("");
        room.frame().hush();
        room.work()
                .<T>run(
                        TimesheetModel.message("recording"),
                        progress -> act.apply(session),
                        answer -> {
                            Message said = done.apply(answer);
                            close();
                            model.look();
                            room.frame().tell(Notice.done(said));
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        if (form.get() != null && failure instanceof Refused refused) {
            refusal.set(room.speech().say(refused.reason()));
        } else {
            room.frame().trouble(failure);
        }
    }

    /** Saves the timesheet of the chosen commission and the shown days as PDF. */
    void print(Path file) {
        Language language = room.speech().language();
        List<LocalDate> days = model.days();
        TimesheetPapers.Wanted wanted =
                new TimesheetPapers.Wanted(model.sheet().body(), days.getFirst(), days.getLast());
        write((session, watch) -> {
            office.staff().timesheetPapers().issue(session, wanted, language, new PdfFile(file, watch));
            return file;
        });
    }

    /** Writes the shown days of every commission as a table. */
    void table(TableFiles.Format format, Path folder) {
        Language language = room.speech().language();
        List<LocalDate> days = model.days();
        write((session, watch) -> {
            Timesheets timesheets = office.staff().timesheets();
            Map<String, Member> members = office.staff().members().list(session).stream()
                    .collect(Collectors.toMap(Member::id, Function.identity()));
            List<WorkedDay> worked = WorkedDay.of(timesheets.worked(session, days.getFirst(), days.getLast()));
            String name = office.election()
                    .mode()
                    .named("timesheet_" + office.election().id() + "_" + office.commission());
            return TableFiles.write(
                            List.of(TimesheetTables.of(worked, members, language)),
                            format,
                            folder,
                            name,
                            room.clock().instant(),
                            watch::part)
                    .getFirst();
        });
    }

    private void write(BiFunction<Session, Watch, Path> writing) {
        Session session = room.seat().session();
        Consumer<Path> wrote = file -> room.frame().tell(Notice.done(TimesheetModel.message("wrote", file.toString())));
        room.work()
                .<Path>run(
                        TimesheetModel.message("writing"),
                        progress -> writing.apply(session, Printing.watch(progress)),
                        wrote);
    }
}
