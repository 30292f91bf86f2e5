package kz.esep.desktop.schedule.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.CalendarDate;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What is done with dates: marked, taken back, added, withdrawn. */
final class DateWork {
    private final Room room;
    private final Office office;
    private final CalendarModel model;
    private final DateForm form = new DateForm();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.DATE);

    /** What stands beside the calendar. */
    enum Panel {
        /** The chosen date. */
        DATE,
        /** The form of a new one. */
        ADD,
        /** The question why the chosen date is to be withdrawn. */
        WITHDRAW
    }

    DateWork(Room room, Office office, CalendarModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
    }

    DateForm form() {
        return form;
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    void turnTo(Panel wanted) {
        panel.set(wanted);
    }

    /** Turns to a date; what was typed about another one is forgotten. */
    void choose(String code) {
        if (model.chosen().filter(date -> date.code().equals(code)).isEmpty()) {
            form.forget();
            panel.set(Panel.DATE);
        }
        model.choose(code);
    }

    /** Says that the chosen date is done. */
    void done(CalendarDate date) {
        run(
                "marking",
                session -> office.calendar().done(session, date.code(), form.note.get(), form.document.get()),
                marked -> CalendarModel.message("marked", marked.name()));
    }

    /** Takes back that the chosen date is done. */
    void reopen(CalendarDate date) {
        String reason = form.reason.get();
        run(
                "taking-back",
                session -> office.calendar().reopen(session, date.code(), reason),
                open -> CalendarModel.message("taken-back", open.name()));
    }

    /** Adds the date that is typed. */
    void add() {
        try {
            String name = form.name.get();
            LocalDate day = form.typedDay();
            LocalTime time = form.typedTime();
            run("adding", session -> office.calendar().add(session, name, day, time), added -> {
                form.forgetNew();
                model.choose(added.code());
                return CalendarModel.message("added", added.name());
            });
        } catch (Refused refused) {
            room.frame().trouble(refused);
        }
    }

    /** Takes one of the commission's own dates out of the calendar. */
    void withdraw(CalendarDate date) {
        String reason = form.reason.get();
        run(
                "withdrawing",
                session -> {
                    office.calendar().withdraw(session, date.code(), reason);
                    return date;
                },
                gone -> CalendarModel.message("withdrawn", gone.name()));
    }

    private void run(String what, Function<Session, CalendarDate> act, Function<CalendarDate, Message> done) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work().run(CalendarModel.message(what), progress -> act.apply(session), date -> {
            form.forget();
            panel.set(Panel.DATE);
            room.frame().tell(Notice.done(done.apply(date)));
        });
    }
}
