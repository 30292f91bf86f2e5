package kz.esep.tally;

import static kz.esep.tally.Grade.ERROR;
import static kz.esep.tally.Grade.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.text.Message;

/**
 * The catalogue of control checks (Art. 37, 42 and 43 and the equations that follow from them): each rule's code is the
 * constant's name, with its grade and its condition. Its texts are in the bundles under {@code check.<code>.title},
 * {@code .condition}, {@code .clerk}, {@code .reviewer} and {@code .do}. The paper leads: a check never refuses a figure.
 */
@SuppressWarnings("ImmutableEnumChecker") // conditions are references to static methods
public enum Check {
    /** A required line is missing. */
    E01(ERROR, Completeness::requiredLines),
    /** Voters given ballots are not the sum of the ballots issued by each member (Art. 43(4)). */
    E02(ERROR, Sums::issuedByMembers),
    /** Voters who took part are not the sum of the votes and of those against all (Art. 43(4-1)). */
    E03(ERROR, Sums::votes),
    /** Ballots found are not the valid and the invalid ones together. */
    E04(ERROR, Sums::ballotsFound),
    /** Ballots received are not the given and the cancelled ones together. */
    E05(ERROR, Sums::ballotsReceived),
    /** More ballots were found than were issued: an act per issuing member is due (Art. 43). */
    E06(ERROR, Sums::moreFoundThanIssued),
    /** A mobile box holds more ballots than it has applications: every ballot of it is invalid (Art. 43). */
    E07(ERROR, Boxes::moreBallotsThanApplications),
    /** More voters were given ballots than are listed. */
    E08(ERROR, Sums::moreGivenThanListed),
    /** More voters voted outside than applied in writing. */
    E09(ERROR, Sums::moreOutsideThanApplied),
    /** More votes on certificates than the arrival register has. */
    E10(ERROR, Surroundings::certificates),
    /** The chair or the secretary issued ballots (Art. 42). */
    E11(ERROR, Surroundings::issuers),
    /** The protocol is dated before voting ended. */
    E12(ERROR, Surroundings::time),
    /** The mobile boxes' rows do not add up to their totals. */
    E13(ERROR, Boxes::rowsAddUp),
    /** Fewer ballots were found than were issued. */
    W01(WARNING, Sums::fewerFoundThanIssued),
    /** More ballots were received than voters listed and one percent, rounded up (Art. 37). */
    W02(WARNING, Shares::reserve),
    /** A large share of invalid ballots. */
    W03(WARNING, Shares::invalid),
    /** A turnout outside the band of the precinct's kind. */
    W04(WARNING, Shares::turnout),
    /** Every line equals another precinct's protocol. */
    W05(WARNING, Surroundings::sameAsAnother),
    /** Nobody voted, or one option has every vote. */
    W06(WARNING, Shares::oneSided),
    /** Voters listed differ much from the package's figure. */
    W07(WARNING, Shares::listed),
    /** Many voters voted outside the premises. */
    W08(WARNING, Shares::outside),
    /** A second reading was taken back more than once. */
    W09(WARNING, Surroundings::takenBack),
    /** Ballots in mobile boxes are not the voters who voted outside. */
    W10(WARNING, Sums::mobileAgainstOutside);

    private static final Map<String, Check> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Check::code, check -> check));

    private final Grade grade;
    private final Condition condition;

    Check(Grade grade, Condition condition) {
        this.grade = grade;
        this.condition = condition;
    }

    /** The check of that code, empty when this program does not know it. */
    public static Optional<Check> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code that stands on screens, in files and on the annex. */
    public String code() {
        return name();
    }

    public Grade grade() {
        return grade;
    }

    /** A few words that name the check. */
    public Message title() {
        return Message.of("tally", "check." + code() + ".title");
    }

    /** When it is raised, for the manual's list. */
    public Message condition() {
        return Message.of("tally", "check." + code() + ".condition");
    }

    Verdict look(Paper paper) {
        return condition.look(paper);
    }

    /** What a check asks of a settled protocol. */
    @FunctionalInterface
    interface Condition {
        Verdict look(Paper paper);
    }
}
