package kz.esep.desktop.schedule.timetable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.Adopted;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.ShiftCalendar;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.TimetableTable;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What a person does about timetables, from the grid to the journal and to files. */
final class TimetableWork {
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");

    private final Room room;
    private final Office office;
    private final TimetableModel model;
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** What is asked for beside the grid. */
    enum Form {
        DECIDE(Permission.DECIDE_SCHEDULE),
        COPY(Permission.KEEP_SCHEDULE);

        private final Permission needs;

        Form(Permission needs) {
            this.needs = needs;
        }

        Permission needs() {
            return needs;
        }
    }

    TimetableWork(Room room, Office office, TimetableModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        date.set(Days.said(today()));
    }

    private LocalDate today() {
        return room.clock()
                .instant()
                .atOffset(office.election()
                        .precinctsOf(office.commission())
                        .getFirst()
                        .utcOffset())
                .toLocalDate();
    }

    ReadOnlyObjectProperty<@Nullable Form> form() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_SCHEDULE);
    }

    boolean may(Form wanted) {
        return room.seat().may(wanted.needs());
    }

    void open(Form wanted) {
        refusal.set("");
        form.set(wanted);
    }

    void close() {
        refusal.set("");
        form.set(null);
    }

    /** Records what is typed for the chosen precinct as the draft that waits for the decision. */
    void draft() {
        TimetableRow row = model.chosen().orElse(null);
        if (row == null || !mayKeep()) {
            return;
        }
        if (!model.texts().faults().isEmpty()) {
            room.frame().tell(Notice.refused(TimetableModel.message("refused.cells")));
            return;
        }
        Map<String, Timetable.Week> weeks = Map.of(row.id(), model.texts().week());
        act(
                session -> office.timetables().draft(session, weeks),
                TimetableModel.message("done.DRAFT", row.id()),
                () -> model.drop(row.id()));
    }

    /** A decision of this commission's own minutes is the one that is meant. */
    void take(Adopted adopted) {
        number.set(adopted.number());
        date.set(Days.said(adopted.date()));
    }

    /** Records what the open form asks for. */
    void record() {
        Form open = form.get();
        List<String> meant = model.meant().stream().map(TimetableRow::id).toList();
        if (open == Form.DECIDE) {
            act(
                    session -> office.timetables().decide(session, decision(), meant),
                    TimetableModel.message("done.DECIDE", meant.size()),
                    () -> number.set(""));
        } else if (open == Form.COPY) {
            String source = from.get().strip();
            List<String> others =
                    meant.stream().filter(id -> !id.equals(source)).toList();
            act(
                    session -> office.timetables().copy(session, source, others),
                    TimetableModel.message("done.COPY", others.size()),
                    () -> others.forEach(model::drop));
        }
    }

    private PrecinctHours.Act decision() {
        String typed = date.get().strip();
        LocalDate day = Days.day(typed).orElseThrow(() -> new Refused(TimetableModel.message("refused.date", typed)));
        return new PrecinctHours.Act(number.get(), day);
    }

    private void act(Consumer<Session> act, Message done, Runnable then) {
        Session session = room.seat().session();
        refusal.set("");
        room.frame().hush();
        room.work()
                .run(
                        TimetableModel.message("recording"),
                        progress -> {
                            act.accept(session);
                            return true;
                        },
                        did -> {
                            then.run();
                            model.unmark();
                            close();
                            model.look();
                            room.frame().tell(Notice.done(done));
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

    /** Writes the timetables of the marked precincts, else of all that are shown, as a table. */
    void table(TableFiles.Format format, Path folder) {
        Language language = room.speech().language();
        List<String> ids = (model.marked() > 0 ? model.meant() : model.shown())
                .stream().map(TimetableRow::id).toList();
        write(session -> TableFiles.write(
                        List.of(TimetableTable.of(of(session, ids), office.election(), language)),
                        format,
                        folder,
                        office.election()
                                .mode()
                                .named("timetable_" + office.election().id() + "_" + office.commission()),
                        room.clock().instant())
                .getFirst());
    }

    /** Writes the shifts of the marked precincts, else of the chosen one, for other calendars. */
    void calendar(Path file) {
        Language language = room.speech().language();
        List<String> meant = model.meant().stream().map(TimetableRow::id).toList();
        write(session -> {
            ShiftCalendar calendar = new ShiftCalendar(
                    office.election().mode(),
                    office.election().id() + "." + office.commission(),
                    office.election().source().name().in(language),
                    room.clock().instant(),
                    language);
            of(session, meant)
                    .forEach(one -> calendar.add(
                            office.election().precinct(one.precinct()),
                            office.timetables().days(session, one)));
            return TableFiles.replace(file, calendar.bytes());
        });
    }

    private List<Timetable> of(Session session, List<String> ids) {
        return office.timetables().list(session).stream()
                .filter(one -> ids.contains(one.precinct()))
                .toList();
    }

    private interface Writing {
        Path by(Session session);
    }

    private void write(Writing writing) {
        Session session = room.seat().session();
        room.work()
                .run(
                        TimetableModel.message("writing"),
                        progress -> writing.by(session),
                        file -> room.frame().tell(Notice.done(TimetableModel.message("wrote", file.toString()))));
    }
}
