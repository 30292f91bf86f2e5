package kz.esep.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;

/** Which figures a step asks for, and the codes of those that are no lines of the protocol. */
public final class Asked {
    /** Applications that a mobile box takes along. */
    public static final String APPLICATIONS = "applications";
    /** Voters who voted at home. */
    public static final String VOTED = "voted";
    /** Ballots laid aside to be decided. */
    public static final String ASIDE = "disputed";
    /** Members who voted for a decision about disputed ballots. */
    public static final String IN_FAVOUR = "in_favour";
    /** Certified copies that were given. */
    public static final String COPIES = "copies";

    static final String LISTED = "voters_listed";
    static final String GIVEN = "voters_given_ballots";
    static final String BY_CERTIFICATE = "voted_by_certificate";
    static final String RECEIVED = "ballots_received";
    static final String CANCELLED = "ballots_cancelled";
    static final String OUTSIDE = "outside_applications";
    static final String STATIONARY = "urn_stationary";
    static final String INVALID = "invalid";

    private Asked() {}

    /**
     * Codes that a step asks for in a contest, in their order; of a decision about disputed ballots any one of these and
     * {@link #IN_FAVOUR}.
     *
     * @param box the mobile box it is about, otherwise 0
     */
    public static List<String> of(Stage stage, int box, Count count, ContestForm form) {
        return switch (stage) {
            case APPLICATIONS -> List.of(OUTSIDE);
            case OUT -> List.of(APPLICATIONS);
            case BACK -> List.of(VOTED);
            case LISTS -> List.of(LISTED, BY_CERTIFICATE);
            case GIVEN -> List.of(GIVEN);
            case UNUSED -> List.of(RECEIVED, CANCELLED);
            case ISSUED, RECONCILED ->
                IntStream.rangeClosed(1, count.issuing().size())
                        .mapToObj(Asked::issued)
                        .toList();
            case MOBILE -> List.of(ballots(box));
            case STATIONARY -> List.of(STATIONARY);
            case SORTED -> with(choices(form), ASIDE);
            case DISPUTED -> choices(form);
            case COPIES -> List.of(COPIES);
            default -> List.of();
        };
    }

    /** What a ballot can be counted as: each option, against all, invalid. */
    static List<String> choices(ContestForm form) {
        List<String> votes = form.lines().stream()
                .map(Line::code)
                .filter(code -> code.startsWith(ContestForm.VOTES_PREFIX) || code.equals(ContestForm.AGAINST_ALL))
                .toList();
        return with(votes, INVALID);
    }

    static String issued(int member) {
        return ContestForm.ISSUED_BY_MEMBER.replace("*", Integer.toString(member));
    }

    static String ballots(int box) {
        return ContestForm.BOX_BALLOTS.replace("*", Integer.toString(box));
    }

    private static List<String> with(List<String> codes, String more) {
        List<String> all = new ArrayList<>(codes);
        all.add(more);
        return all;
    }
}
