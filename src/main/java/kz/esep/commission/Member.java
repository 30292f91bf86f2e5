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
 * @param bars what is against the membership
 */
public record Member(
        String id, Body body, @Nullable Particulars particulars, Proposer proposer, List<Bar> bars, Course course) {
    public Member {
        bars = bars.stream().distinct().sorted().toList();
    }

    /** First day of the membership. */
    public LocalDate since() {
        return course.since();
    }

    /** First day after the membership; null while it lasts. */
    public @Nullable LocalDate until() {
        Course.Ending ending = course.ending();
        return ending == null ? null : ending.from();
    }

    /** What the member is on a day, by the later decision of two for the same day; empty when not a member then. */
    public Optional<Post> postOn(LocalDate day) {
        return course.postOn(day);
    }

    /** The post of the last day, or the one to come. */
    public Post lastPost() {
        return course.posts().getLast().post();
    }

    /** Whether the main work is in the public service on that day. */
    public boolean isPublicServantOn(LocalDate day) {
        return course.isPublicServantOn(day);
    }

    /** Whether the main work is let go on that day. */
    public boolean isReleasedOn(LocalDate day) {
        return course.releases().stream().anyMatch(one -> one.has(day));
    }

    /** The same with the particulars, as somebody sees them who has the key. */
    Member seen(Particulars known) {
        return new Member(id, body, known, proposer, bars, course);
    }

    Member with(Course.Fact fact) {
        return new Member(id, body, particulars, proposer, bars, course.with(fact));
    }

    /** The same after a correction. */
    Member corrected(Proposer by, List<Bar> against, Course changed) {
        return new Member(id, body, particulars, by, against, changed);
    }
}
