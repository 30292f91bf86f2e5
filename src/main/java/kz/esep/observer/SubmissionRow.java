package kz.esep.observer;

import kz.esep.access.Sealed;
import kz.esep.store.NumberedTable;
import org.jspecify.annotations.Nullable;

/**
 * Something handed in as the table has it, with the texts sealed.
 *
 * @param answered when; null until then, as is {@code answer}
 */
record SubmissionRow(
        long number,
        String precinct,
        String observer,
        Submission.Kind kind,
        Moment received,
        Sealed about,
        @Nullable Moment answered,
        @Nullable Sealed answer) {
    static final NumberedTable<SubmissionRow> TABLE = new NumberedTable<>(
            "observer_submission", "", SubmissionRow.class, row -> Long.toString(row.number()), row -> "");

    SubmissionRow answered(Moment at, Sealed what) {
        return new SubmissionRow(number, precinct, observer, kind, received, about, at, what);
    }
}
