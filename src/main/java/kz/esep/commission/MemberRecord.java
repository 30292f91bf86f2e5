package kz.esep.commission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.election.Body;
import kz.esep.store.Workspace;

/** Members as other features need them: who is or was one and when, without the particulars, which stay sealed. */
public final class MemberRecord {
    private final Workspace workspace;

    public MemberRecord(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The day on which a commission was formed: the first of any membership in it; empty while none is recorded. */
    public Optional<LocalDate> formed(Body body) {
        return all().stream()
                .filter(member -> member.body().equals(body))
                .map(Member::since)
                .min(Comparator.naturalOrder());
    }

    /** Everybody who is or was a member, in the order they were recorded. */
    public List<Member> all() {
        return workspace.read(MemberRow.TABLE::all).stream()
                .map(MemberRow::member)
                .toList();
    }

    /** Ids and posts of the commission's own members on a day, in the order they were recorded. */
    public Map<String, Post> posts(LocalDate day) {
        Body own = Body.commission(workspace.founding().commission());
        Map<String, Post> posts = new LinkedHashMap<>();
        for (Member member : all()) {
            if (member.body().equals(own)) {
                member.postOn(day).ifPresent(post -> posts.put(member.id(), post));
            }
        }
        return posts;
    }
}
