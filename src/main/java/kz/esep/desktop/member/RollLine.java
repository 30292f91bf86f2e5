package kz.esep.desktop.member;

import java.util.List;
import kz.esep.commission.Change;
import kz.esep.commission.Member;
import kz.esep.commission.Objection;
import org.jspecify.annotations.Nullable;

/** A line of what is told of a commission. */
sealed interface RollLine {

    /**
     * Something against the commission.
     *
     * @param about null when it is about the commission as a whole
     */
    record Against(Objection objection, @Nullable Member about) implements RollLine {}

    /** A member, now or not, and what speaks against the membership. */
    record Person(Member member, boolean now, List<Objection> objections) implements RollLine {}

    /** A change in the composition. */
    record Past(Change change) implements RollLine {}
}
