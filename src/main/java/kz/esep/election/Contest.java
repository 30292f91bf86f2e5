package kz.esep.election;

import java.util.List;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What one ballot decides. A joint election has several; a protocol belongs to one contest at one precinct.
 *
 * @param territory id of the territory whose precincts vote on it
 * @param form id of the protocol form
 * @param seats seats to fill, at least 1; for a question 0
 * @param options lists, candidates or answers, in ballot order
 * @param againstAll whether the ballot carries that line; the rule edition says whether it may
 */
public record Contest(
        String id,
        ContestKind kind,
        String territory,
        String form,
        Wording name,
        int seats,
        List<Option> options,
        boolean againstAll) {

    public Contest {
        options = List.copyOf(options);
    }

    /**
     * A list, a candidate or an answer.
     *
     * @param id as in the line code {@code votes.<id>}: lower-case letters, digits and dashes
     * @param registration place in the order of registration, from 1, which breaks ties (Art. 97-1); null for an answer
     */
    public record Option(String id, Wording name, @Nullable Integer registration) {}
}
