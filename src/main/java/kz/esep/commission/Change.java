package kz.esep.commission;

import java.time.LocalDate;

/**
 * A change in the composition of a commission, or in what a member is paid by.
 *
 * @param fact a post, the first of which is the joining, the public service, a release, the end, or one of them that was
 *     taken back
 */
public record Change(Member member, Course.Fact fact) {

    /** From which it counts. */
    public LocalDate day() {
        return fact.from();
    }

    /** Whether the membership begins with it. */
    public boolean isJoining() {
        return fact.equals(member.course().posts().getFirst());
    }
}
