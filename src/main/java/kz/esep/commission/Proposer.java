package kz.esep.commission;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who proposed a member (Art. 10(3)): a party, or in its default another association or the higher commission.
 *
 * @param name as the list of proposals has it
 */
public record Proposer(Kind kind, String name) {

    /** What kind of proposer. */
    public enum Kind {
        @JsonProperty("party")
        PARTY,
        @JsonProperty("association")
        ASSOCIATION,
        @JsonProperty("commission")
        COMMISSION
    }

    /** Whether it is the same party as the other one, however its name is written. */
    boolean isSameParty(Proposer other) {
        return kind == Kind.PARTY && other.kind == Kind.PARTY && Words.alike(name, other.name);
    }
}
