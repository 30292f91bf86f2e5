package kz.esep.election;

import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One concrete line of a contest's protocol.
 *
 * @param code the line's stable name, such as {@code took_part}, {@code votes.nur-otan} or {@code issued_by_member.3}
 * @param paperNumber the number printed beside it, such as {@code 5.1}; empty where the paper has none
 * @param required whether an empty cell raises E01; of an open line it asks for at least one of its kind
 * @param section the heading that the paper has above this line and its neighbours of the same section; null for none
 */
public record Line(
        String code,
        String paperNumber,
        Wording label,
        boolean required,
        @Nullable Wording section) {}
