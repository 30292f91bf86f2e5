package kz.esep.observer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person registered at a precinct: an observer, a proxy or a representative of the media.
 *
 * @param id o1, o2 ... in this workspace
 * @param particulars null where the session does not have the key to personal data
 * @param accredited day of the accreditation, the person's own or its body's; null where there is none
 * @param registered when the person was entered into the register
 * @param visits oldest first; only the last one can be going on
 * @param removal null for almost everybody
 */
public record Observer(
        String id,
        String precinct,
        Sender sender,
        @Nullable Particulars particulars,
        Credential credential,
        @Nullable LocalDate accredited,
        Moment registered,
        List<Visit> visits,
        @Nullable Removal removal) {
    public Observer {
        visits = List.copyOf(visits);
    }

    /** Whether the person is there now. */
    @JsonIgnore
    public boolean isPresent() {
        return !visits.isEmpty() && visits.getLast().went() == null;
    }

    /** Whether the person ever came. */
    public boolean hasCome() {
        return !visits.isEmpty();
    }

    /** The same with the particulars and the reason of a removal, as somebody sees them who has the key. */
    Observer seen(Particulars known, @Nullable String reason) {
        return told(known, reason);
    }

    /** The same with nothing of what is sealed. */
    Observer unnamed() {
        return told(null, null);
    }

    private Observer told(@Nullable Particulars known, @Nullable String reason) {
        Removal why = removal == null ? null : new Removal(removal.decision(), removal.date(), reason, removal.at());
        return new Observer(id, precinct, sender, known, credential, accredited, registered, visits, why);
    }

    Observer corrected(Sender by, Credential shown, @Nullable LocalDate day) {
        return new Observer(id, precinct, by, null, shown, day, registered, visits, removal);
    }

    Observer came(Moment at) {
        List<Visit> all = new ArrayList<>(visits);
        all.add(new Visit(at, null));
        return with(all, removal);
    }

    /** The same after a visit that ended; without one that goes on nothing changes. */
    Observer went(Moment at) {
        List<Visit> all = new ArrayList<>(visits);
        if (isPresent()) {
            all.set(all.size() - 1, new Visit(visits.getLast().came(), at));
        }
        return with(all, removal);
    }

    Observer removed(Removal decided) {
        return went(decided.at()).with(went(decided.at()).visits(), decided);
    }

    private Observer with(List<Visit> all, @Nullable Removal decided) {
        return new Observer(id, precinct, sender, null, credential, accredited, registered, all, decided);
    }
}
