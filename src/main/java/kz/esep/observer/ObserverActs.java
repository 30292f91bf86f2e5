package kz.esep.observer;

import java.time.Instant;
import java.time.LocalDate;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.store.EntryType;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of persons present. A time is null where the machine's counts. */
final class ObserverActs {
    static final EntryType<Registered> REGISTERED = EntryType.first("observer.registered", Registered.class);
    static final EntryType<Corrected> CORRECTED = EntryType.first("observer.corrected", Corrected.class);
    static final EntryType<Passed> CAME = EntryType.first("observer.came", Passed.class);
    static final EntryType<Passed> WENT = EntryType.first("observer.went", Passed.class);
    static final EntryType<Removed> REMOVED = EntryType.first("observer.removed", Removed.class);
    static final EntryType<HandedIn> HANDED_IN = EntryType.first("observer.handed-in", HandedIn.class);
    static final EntryType<Answered> ANSWERED = EntryType.first("observer.answered", Answered.class);

    private ObserverActs() {}

    /**
     * What is known of a person.
     *
     * @param particulars {@link Particulars} as JSON, sealed at {@link #particulars}
     * @param digest keyed digest of the identity document's number, for finding equal ones
     */
    record Known(
            Sender sender, Credential credential, @Nullable LocalDate accredited, Sealed particulars, String digest) {}

    record Registered(String id, String precinct, Known known) {}

    record Corrected(String id, Known known, String reason) {}

    /** A person came or went. */
    record Passed(String id, @Nullable Instant at) {}

    /** The reason is sealed at {@link #removal}: it may name people. */
    record Removed(
            String id,
            String decision,
            LocalDate date,
            Sealed reason,
            @Nullable Instant at) {}

    record HandedIn(
            long number,
            String observer,
            Submission.Kind kind,
            Sealed about,
            @Nullable Instant at) {}

    record Answered(long number, Sealed what, @Nullable Instant at) {}

    /** Where the particulars of a person are sealed. */
    static Place particulars(String id) {
        return new Place(id, "observer.person", "particulars");
    }

    /** Where the reason for a person's removal is sealed. */
    static Place removal(String id) {
        return new Place(id, "observer.person", "removal");
    }

    /** Where it is sealed what something handed in is about. */
    static Place about(long number) {
        return new Place(Long.toString(number), "observer.submission", "about");
    }

    /** Where it is sealed what was answered. */
    static Place answer(long number) {
        return new Place(Long.toString(number), "observer.submission", "answer");
    }
}
