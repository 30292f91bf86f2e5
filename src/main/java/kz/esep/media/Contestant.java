package kz.esep.media;

/**
 * A list or a candidate.
 *
 * @param contest id of the contest
 * @param option id in that contest
 */
public record Contestant(String contest, String option) {

    /** As files and lots write it. */
    public String written() {
        return contest + "/" + option;
    }
}
