package kz.esep.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import kz.esep.election.ContestForm;
import kz.esep.text.Message;

/**
 * What all checks said of one settled protocol. Every check of the catalogue is either among the applied codes or among
 * those not applicable.
 *
 * @param findings in the catalogue's order, then in the order of the paper
 * @param applied codes of the checks that were made, whether they found something or not
 * @param notApplicable the checks that could not be made, each with its reason
 */
public record CheckReport(List<Finding> findings, List<String> applied, List<NotApplicable> notApplicable) {
    public CheckReport {
        findings = List.copyOf(findings);
        applied = List.copyOf(applied);
        notApplicable = List.copyOf(notApplicable);
    }

    /** The finding with that name, if there is one. */
    public Optional<Finding> find(String check, String about) {
        return findings.stream()
                .filter(finding ->
                        finding.check().equals(check) && finding.about().equals(about))
                .findFirst();
    }

    /** Codes of the checks that could not be made. */
    public List<String> notApplicableCodes() {
        return notApplicable.stream().map(NotApplicable::check).toList();
    }

    /** The latest decision or reason that answers a finding; empty while it is open. */
    public static Optional<Decision> answer(Finding finding, List<Decision> decisions) {
        return decisions.reversed().stream()
                .filter(decision -> answers(decision, finding))
                .findFirst();
    }

    /** The findings that no decision or reason answers yet; a decision about other figures answers nothing. */
    public List<Finding> unexplained(List<Decision> decisions) {
        return findings.stream()
                .filter(finding -> decisions.stream().noneMatch(decision -> answers(decision, finding)))
                .toList();
    }

    private static boolean answers(Decision decision, Finding finding) {
        Decision.Kind enough =
                finding.grade() == Grade.ERROR ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED;
        return decision.kind() == enough
                && decision.check().equals(finding.check())
                && decision.about().equals(finding.about())
                && decision.left() == finding.left()
                && decision.right() == finding.right();
    }

    /**
     * A check that could not be made.
     *
     * @param what code of the line that is not there, otherwise empty
     */
    public record NotApplicable(String check, Reason reason, String what) {
        /** The reason as a sentence. */
        public Message message(ContestForm form) {
            return Message.of("tally", "not.applicable." + reason.name(), Texts.lineName(form, what));
        }
    }

    /** Why a check could not be made. */
    public enum Reason {
        /** The form does not have the line. */
        @JsonProperty("not_on_form")
        NOT_ON_FORM,
        /** The cell is empty. */
        @JsonProperty("line_missing")
        LINE_MISSING,
        /** What the check compares with is not kept in this workspace. */
        @JsonProperty("not_known")
        NOT_KNOWN,
        /** The package sets no limit for this kind of precinct. */
        @JsonProperty("no_limit")
        NO_LIMIT,
        /** Nobody is listed. */
        @JsonProperty("nobody_listed")
        NOBODY_LISTED,
        /** The check has nothing to compare here: no ballots were found, or the ballot has only one option. */
        @JsonProperty("nothing_to_compare")
        NOTHING_TO_COMPARE
    }
}
