package kz.esep.commission;

import kz.esep.access.Sealed;
import kz.esep.store.NumberedTable;

/**
 * A member as the table has it, with the particulars sealed.
 *
 * @param member without the particulars
 * @param digest of the IIN
 */
record MemberRow(Member member, Sealed particulars, String digest) {
    static final NumberedTable<MemberRow> TABLE = new NumberedTable<>(
            "commission_member", "m", MemberRow.class, row -> row.member().id(), MemberRow::digest);
}
