package kz.esep.timesheet;

import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import kz.esep.text.TypedLine;

/** What kind of day each day is: public holidays and moved days off are what the commission says, with the act. */
@UseCases
public final class WorkDays {
    private static final TypedLine LINE = new TypedLine("timesheet", 300);

    private final Workspace workspace;

    public WorkDays(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Says what kind of day a day is: a holiday, a day off, or a working day that its weekday does not make one.
     *
     * @param source which act says so
     * @throws Refused when the kind is none of a day, or the source is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void name(Session session, LocalDate day, Kind kind, String source) {
        session.require(Permission.KEEP_REGISTERS);
        WorkCalendar.Named named = checked(new WorkCalendar.Named(day, kind, source));
        workspace.write(transaction -> transaction.append(session.person(), TimesheetActs.DAY_NAMED, named));
    }

    private static WorkCalendar.Named checked(WorkCalendar.Named typed) {
        String act = LINE.needed(typed.source(), "refused.source");
        if (typed.kind() == Kind.OVERTIME) {
            throw new Refused("timesheet", "refused.kind");
        }
        return new WorkCalendar.Named(typed.day(), typed.kind(), act);
    }

    /**
     * The same of every day of a list, all or none; days that are known so already are left out.
     *
     * @return how many days are otherwise than before
     */
    @Needs(Permission.KEEP_REGISTERS)
    public int nameAll(Session session, DayList list) {
        session.require(Permission.KEEP_REGISTERS);
        List<WorkCalendar.Named> days =
                list.days().stream().map(WorkDays::checked).toList();
        return workspace.write(transaction -> {
            WorkCalendar known = CalendarStore.load(transaction.connection());
            int changed = 0;
            for (WorkCalendar.Named day : days) {
                if (!day.equals(known.named().get(day.day()))) {
                    transaction.append(session.person(), TimesheetActs.DAY_NAMED, day);
                    changed++;
                }
            }
            return changed;
        });
    }

    /** What kind of day each day is. */
    @Needs(Permission.SEE_REGISTERS)
    public WorkCalendar calendar(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(CalendarStore::load);
    }
}
