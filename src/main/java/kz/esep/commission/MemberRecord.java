package kz.esep.commission;

import java.util.List;
import kz.esep.store.Workspace;

/** Members as other features need them: who is or was one and when, without the particulars, which stay sealed. */
public final class MemberRecord {
    private final Workspace workspace;

    public MemberRecord(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everybody who is or was a member, in the order they were recorded. */
    public List<Member> all() {
        return workspace.read(MemberStore::all).stream()
                .map(MemberStore.Row::member)
                .toList();
    }
}
