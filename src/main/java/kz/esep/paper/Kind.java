package kz.esep.paper;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of document. */
public enum Kind {
    /** The commission's summary protocol as it stands in a signed result file. */
    @JsonProperty("summary")
    SUMMARY(Group.COMMISSION, true),
    /** What would be signed now; each page says that it is a draft. */
    @JsonProperty("draft")
    DRAFT(Group.COMMISSION, false);

    private final Group group;
    private final boolean official;

    Kind(Group group, boolean official) {
        this.group = group;
        this.official = official;
    }

    /** What a document is about. */
    public enum Group {
        PRECINCTS,
        COMMISSION,
        SEATS
    }

    public Group group() {
        return group;
    }

    /** Whether it is a protocol that was signed: it is posted, and certified copies of it are handed out. */
    public boolean isOfficial() {
        return official;
    }
}
