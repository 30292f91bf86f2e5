package kz.esep.desktop.schedule.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Mode;
import kz.esep.office.Office;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarFile;
import kz.esep.schedule.CalendarTable;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;

/** Takes the calendar along: to other calendars and to spreadsheets, in the language of the window. */
final class CalendarExport {
    private final Room room;
    private final Office office;

    CalendarExport(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    /** As an iCalendar file. */
    void ics(Path file) {
        String scope = office.election().id() + "." + office.commission();
        Language language = room.speech().language();
        Mode mode = office.election().mode();
        String title = office.election().source().name().in(language);
        write(calendar -> TableFiles.replace(file, CalendarFile.bytes(calendar, mode, scope, title, language)));
    }

    /** As a workbook in a folder. */
    void table(Path folder) {
        String name = office.election().named("calendar", office.commission());
        Language language = room.speech().language();
        write(calendar -> TableFiles.write(
                        List.of(CalendarTable.of(calendar, language)),
                        TableFiles.Format.XLSX,
                        folder,
                        name,
                        calendar.now())
                .getFirst());
    }

    private void write(Function<Calendar, Path> writing) {
        Session session = room.seat().session();
        room.work()
                .run(
                        CalendarModel.message("saving"),
                        progress -> writing.apply(office.calendar().list(session)),
                        file -> room.frame().tell(Notice.done(CalendarModel.message("saved", file.toString()))));
    }
}
