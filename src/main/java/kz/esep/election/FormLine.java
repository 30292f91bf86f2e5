package kz.esep.election;

import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form as the package describes it. A code with a star stands for several lines: {@code votes.*} for one
 * per option of the contest in ballot order; {@code issued_by_member.*}, {@code mobile_box.*.ballots} and
 * {@code mobile_box.*.applications} for as many as the paper has, numbered from 1.
 *
 * @param code the line's stable name, such as {@code voters_listed}
 * @param paperNumber the number printed beside it, with {@code n} for a star's number, or empty
 * @param required whether an empty cell raises E01; the time of the protocol is never a line
 * @param section the heading that the paper has above this line and its neighbours of the same section; null for none
 */
public record FormLine(
        String code,
        String paperNumber,
        Wording label,
        boolean required,
        @Nullable Wording section) {}
