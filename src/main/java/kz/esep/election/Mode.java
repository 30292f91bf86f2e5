package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an election is real. */
public enum Mode {
    @JsonProperty("live")
    LIVE,
    @JsonProperty("practice")
    PRACTICE;

    /** What the name of a practice's table begins with. */
    public static final String PREFIX = "PRACTICE_";

    /**
     * The name of a table that leaves the program: rows have no room for the mode, and a practice's must not be taken for
     * an election's once the file is on another computer.
     */
    public String named(String name) {
        return this == PRACTICE ? PREFIX + name : name;
    }
}
