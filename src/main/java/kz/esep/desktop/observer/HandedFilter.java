package kz.esep.desktop.observer;

import java.util.function.Predicate;
import kz.esep.observer.Submission;

/** Which acts and complaints are shown. */
enum HandedFilter implements Predicate<HandedIn> {
    ALL(row -> true),
    DUE(row -> row.state().waits()),
    LATE(HandedIn::late),
    ACTS(row -> row.submission().kind() == Submission.Kind.ACT);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<HandedIn> takes;

    HandedFilter(Predicate<HandedIn> takes) {
        this.takes = takes;
    }

    @Override
    public boolean test(HandedIn row) {
        return takes.test(row);
    }
}
