package kz.esep.timesheet;

import java.util.List;
import kz.esep.store.EntryType;

/** What the journal keeps of worked time. One act is one entry, however many days it is about. */
final class TimesheetActs {
    static final EntryType<Recorded> RECORDED = EntryType.first("timesheet.recorded", Recorded.class);
    static final EntryType<Corrected> CORRECTED = EntryType.first("timesheet.corrected", Corrected.class);

    static final EntryType<WorkCalendar.Named> DAY_NAMED =
            EntryType.first("timesheet.day-named", WorkCalendar.Named.class);

    private TimesheetActs() {}

    /** Days of which nothing was recorded before. */
    record Recorded(List<WorkedDay> days) {
        Recorded {
            days = List.copyOf(days);
        }
    }

    /** Days as they should be instead of what was recorded. */
    record Corrected(List<WorkedDay> days, String reason) {
        Corrected {
            days = List.copyOf(days);
        }
    }
}
