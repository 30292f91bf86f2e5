package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is elected (Constitutional Law on Elections, chapters 9 to 14). A joint election takes the senior body's kind. */
public enum ElectionKind {
    @JsonProperty("president")
    PRESIDENT,
    @JsonProperty("mazhilis")
    MAZHILIS,
    @JsonProperty("senate")
    SENATE,
    @JsonProperty("kurultai")
    KURULTAI,
    @JsonProperty("maslikhat")
    MASLIKHAT,
    @JsonProperty("akim")
    AKIM,
    @JsonProperty("local_self_government")
    LOCAL_SELF_GOVERNMENT,
    @JsonProperty("referendum")
    REFERENDUM
}
