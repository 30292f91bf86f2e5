package kz.esep.tally;

import java.util.List;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;

/**
 * A contest's form with what every check asks of it looked up once, as there are thousands of protocols.
 *
 * @param required codes of the fixed lines that must not be empty
 * @param requiredOpen the star codes of which at least one line must be there
 * @param votes codes of the options' lines in ballot order
 */
record FormLines(
        ContestForm form, List<String> required, List<String> requiredOpen, List<String> votes, boolean againstAll) {
    FormLines(ContestForm form) {
        this(
                form,
                form.lines().stream().filter(Line::required).map(Line::code).toList(),
                form.openCodes().stream()
                        .filter(star -> form.find(star.replace("*", "1"))
                                .map(Line::required)
                                .orElse(false))
                        .toList(),
                form.lines().stream()
                        .map(Line::code)
                        .filter(code -> code.startsWith(ContestForm.VOTES_PREFIX))
                        .toList(),
                form.has(ContestForm.AGAINST_ALL));
    }

    /** Whether one open line of a kind must be there. */
    boolean requiresOpen(String star) {
        return requiredOpen.contains(star);
    }
}
