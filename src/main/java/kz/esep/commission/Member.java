package kz.esep.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.election.Body;
import org.jspecify.annotations.Nullable;

/**
 * A member of a commission, now or before.
 *
 * @param id m1, m2 ... in this workspace
 * @param particulars null where the session does not have the key to personal data
 * @param posts what the member was and is, oldest first, at least one
 * @param releases from the main work, oldest first (Art. 20(11))
 * @param until first day after the membership; null while it lasts
 * @param left the decision that ended it; empty while it lasts
 */
public record Member(
        String id,
        Body body,
        @Nullable Particulars particulars,
        Proposer proposer,
        boolean publicServant,
        List<Bar> bars,
        List<Holding> posts,
        List<Release> releases,
        @Nullable LocalDate until,
        String left) {
    public Member {
        bars = bars.stream().distinct().sorted().toList();
        posts = List.copyOf(posts);
        releases = List.copyOf(releases);
    }

    /**
     * A post from a day on.
     *
     * @param decision number and date
     */
    public record Holding(Post post, LocalDate from, String decision) {}

    /**
     * Release from the main work, both days included.
     *
     * @param decision of the commission: number and date
     */
    public record Release(LocalDate from, LocalDate to, String decision) {}

    /** First day of the membership. */
    public LocalDate since() {
        return posts.getFirst().from();
    }

    /** What the member is on a day, by the later decision of two for the same day; empty when not a member then. */
    public Optional<Post> postOn(LocalDate day) {
        boolean over = until != null && !day.isBefore(until);
        Holding latest = null;
        for (Holding holding : over ? List.<Holding>of() : posts) {
            boolean begun = !holding.from().isAfter(day);
            if (begun && (latest == null || !holding.from().isBefore(latest.from()))) {
                latest = holding;
            }
        }
        return Optional.ofNullable(latest).map(Holding::post);
    }

    /** Whether the main work is let go on that day. */
    public boolean isReleasedOn(LocalDate day) {
        return releases.stream().anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()));
    }

    /** The same with the particulars, as somebody sees them who has the key. */
    Member seen(Particulars known) {
        return new Member(id, body, known, proposer, publicServant, bars, posts, releases, until, left);
    }

    Member with(List<Holding> held, List<Release> released) {
        return new Member(id, body, null, proposer, publicServant, bars, held, released, until, left);
    }

    Member known(Proposer by, boolean servant, List<Bar> against) {
        return new Member(id, body, null, by, servant, against, posts, releases, until, left);
    }

    Member left(LocalDate day, String decision) {
        return new Member(id, body, null, proposer, publicServant, bars, posts, releases, day, decision);
    }
}
