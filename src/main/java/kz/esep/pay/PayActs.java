package kz.esep.pay;

import java.time.LocalDate;
import kz.esep.store.EntryType;
import kz.esep.text.Digest;

/** What the journal keeps of pay: figures and ids of members, nobody's name, IIN or account. */
final class PayActs {
    static final EntryType<Rate> RATE = EntryType.first("pay.rate-set", Rate.class);
    static final EntryType<Period> PERIOD = EntryType.first("pay.period-set", Period.class);
    static final EntryType<Deduction> DEDUCTION = EntryType.first("pay.deduction-set", Deduction.class);
    static final EntryType<Fund> FUND = EntryType.first("pay.fund-set", Fund.class);
    static final EntryType<Drafted> DRAFTED = EntryType.first("pay.run-drafted", Drafted.class);
    static final EntryType<Checked> CHECKED = EntryType.first("pay.run-checked", Checked.class);
    static final EntryType<Stopped> RETURNED = EntryType.first("pay.run-returned", Stopped.class);
    static final EntryType<Approved> APPROVED = EntryType.first("pay.run-approved", Approved.class);
    static final EntryType<Paid> PAID = EntryType.first("pay.run-paid", Paid.class);
    static final EntryType<Stopped> WITHDRAWN = EntryType.first("pay.run-withdrawn", Stopped.class);
    static final EntryType<Listed> LISTED = EntryType.first("pay.list-exported", Listed.class);

    static final EntryType<Listed> TABLED = EntryType.first("pay.sheet-exported", Listed.class);

    private PayActs() {}

    record Drafted(String run, PayRun.Order order) {}

    /**
     * A run that was looked through.
     *
     * @param sheet the kept {@link PaySheet} as JSON
     * @param lines on which something is paid
     * @param total of them
     * @param outgoing of those to whom something is paid: the money that leaves the funds
     */
    record Checked(String run, Digest sheet, int lines, Sum total, Sum outgoing) {}

    /** A run that goes no further as it is. */
    record Stopped(String run, String reason) {}

    record Approved(String run, Digest sheet) {}

    record Paid(String run, LocalDate day, String document) {}

    /** A payment list with names and accounts, or a sheet with names, that was written out. */
    record Listed(String run, int lines, String reason) {}
}
