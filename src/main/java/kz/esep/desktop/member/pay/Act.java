package kz.esep.desktop.member.pay;

import static kz.esep.desktop.member.pay.Field.*;

import java.util.List;
import kz.esep.access.Permission;
import kz.esep.pay.PayRun.State;
import org.jspecify.annotations.Nullable;

/** What can be done about pay, with what is typed for it. */
enum Act {
    RATE(Permission.KEEP_REGISTERS, null, FROM, VALUE, SOURCE),
    PERIOD(Permission.KEEP_REGISTERS, null, FROM, TO, HOURS, RATES_ON, SOURCE),
    FUND(Permission.KEEP_REGISTERS, null, CODE, NAME, SHARE, BUDGET, DATE, SOURCE),
    DEDUCTION(Permission.KEEP_REGISTERS, null, NAME, FROM, ORDER, PERCENT, CAP, SOURCE),
    DRAFT(Permission.KEEP_REGISTERS, null, Field.PERIOD, UNTIL, PERCENT_OF_BASIS, WHY),
    CHECK(Permission.CHECK_PAY, State.DRAFT),
    APPROVE(Permission.APPROVE_PAY, State.CHECKED),
    PAID(Permission.KEEP_REGISTERS, State.APPROVED, DATE, DOCUMENT),
    BACK(Permission.APPROVE_PAY, State.CHECKED, REASON),
    WITHDRAW(Permission.KEEP_REGISTERS, State.DRAFT, REASON),
    /** The sheet with names as a workbook. */
    WORKBOOK(Permission.READ_PERSONAL, null, REASON),
    /** The list for the bank, with accounts. */
    BANK(Permission.READ_PERSONAL, null, REASON);

    private final Permission permission;
    private final @Nullable State state;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<Field> fields;

    Act(Permission permission, @Nullable State state, Field... fields) {
        this.permission = permission;
        this.state = state;
        this.fields = List.of(fields);
    }

    Permission permission() {
        return permission;
    }

    /** Whether it brings a run in that state further or back. */
    boolean fits(State now) {
        return state == now;
    }

    List<Field> fields() {
        return fields;
    }
}
