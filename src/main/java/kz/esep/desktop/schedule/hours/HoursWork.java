package kz.esep.desktop.schedule.hours;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.schedule.Adopted;
import kz.esep.schedule.Hours;
import kz.esep.schedule.HoursTable;
import kz.esep.schedule.PollingHours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What a person does about hours, from the form to the journal. */
final class HoursWork {
    private final Room room;
    private final Office office;
    private final HoursModel model;
    private final Typed typed = new Typed();
    private final ReadOnlyObjectWrapper<@Nullable Act> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    HoursWork(Room room, Office office, HoursModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        typed.clear(today());
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

    Typed typed() {
        return typed;
    }

    /** Which form is open; null while none is. */
    ReadOnlyObjectProperty<@Nullable Act> form() {
        return form.getReadOnlyProperty();
    }

    /** Why it was not recorded; empty when nothing stands against it. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    boolean may(Act act) {
        return room.seat().may(act.needs());
    }

    void open(Act act) {
        refusal.set("");
        form.set(act);
    }

    void close() {
        refusal.set("");
        form.set(null);
    }

    /** A decision of this commission's own minutes is the one that is meant. */
    void take(Adopted adopted) {
        typed.number.set(adopted.number());
        typed.date.set(Days.said(adopted.date()));
    }

    /** Records what is typed for the precincts that are meant. */
    void record() {
        Act act = form.get();
        List<HoursRow> meant = model.meant();
        if (act == null) {
            return;
        }
        Session session = room.seat().session();
        refusal.set("");
        room.frame().hush();
        room.work()
                .run(
                        HoursModel.message("recording"),
                        progress -> {
                            record(session, act, meant);
                            return meant.size();
                        },
                        count -> done(act, count),
                        this::failed);
    }

    private void record(Session session, Act act, List<HoursRow> meant) {
        PollingHours hours = office.hours();
        List<String> ids = meant.stream().map(HoursRow::id).toList();
        switch (act) {
            case PROPOSE ->
                hours.propose(session, typed.by.get(), typed.letter.get(), typed.reason.get(), wanted(meant));
            case DECIDE -> hours.decide(session, typed.act(), ids);
            case REFUSE -> hours.refuse(session, typed.act(), typed.reason.get(), ids);
            case TELL -> hours.tell(session, typed.day(), typed.how.get(), ids);
            case ALLOW -> hours.allowEarlyEnd(session, typed.act(), ids);
            case END -> end(session, hours, ids);
        }
    }

    private Map<String, Hours> wanted(List<HoursRow> meant) {
        Map<String, Hours> wanted = new LinkedHashMap<>();
        meant.forEach(row -> wanted.put(row.id(), typed.wanted(row.inForce())));
        return wanted;
    }

    private void end(Session session, PollingHours hours, List<String> ids) {
        if (ids.size() != 1) {
            throw new Refused(HoursModel.message("refused.one"));
        }
        PrecinctHours.Closing closing = typed.closing();
        hours.endEarly(session, ids.getFirst(), closing, typed.voted());
    }

    private void done(Act act, int count) {
        typed.clear(today());
        model.unmark();
        close();
        model.look();
        room.frame().tell(Notice.done(HoursModel.message("done." + act, count)));
    }

    private void failed(Exception failure) {
        if (failure instanceof Refused refused) {
            refusal.set(room.speech().say(refused.reason()));
        } else {
            room.frame().trouble(failure);
        }
    }

    /** Writes the hours of the precincts that are shown as a table. */
    void table(TableFiles.Format format, Path folder) {
        Session session = room.seat().session();
        Language language = room.speech().language();
        List<String> shown =
                model.shown().stream().map(HoursRow::precinct).map(Precinct::id).toList();
        room.work()
                .run(
                        HoursModel.message("writing"),
                        progress -> {
                            List<PrecinctHours> hours = office.hours().list(session).stream()
                                    .filter(one -> shown.contains(one.precinct()))
                                    .toList();
                            return TableFiles.write(
                                            List.of(HoursTable.of(hours, office.election(), language)),
                                            format,
                                            folder,
                                            office.election()
                                                    .mode()
                                                    .named("hours_"
                                                            + office.election().id() + "_"
                                                            + office.commission()),
                                            room.clock().instant())
                                    .getFirst();
                        },
                        file -> room.frame().tell(Notice.done(wrote(file))));
    }

    private static Message wrote(Path file) {
        return HoursModel.message("wrote", file.toString());
    }
}
