package kz.esep.day;

import java.time.Duration;
import java.time.LocalTime;
import kz.esep.schedule.Hours;

/**
 * How a precinct was opened, as its paper record says (Art. 40). Who is present is counted by kind (Art. 20(8)); names
 * stay on paper.
 *
 * @param begun local time when the opening began, by law an hour before voting
 * @param listed voters on the list, 0 to {@value #MOST}
 * @param ballots that the commission has received, 0 to {@value #MOST}
 * @param issuing members named to issue ballots; chair and secretary are not among them
 */
public record Opening(LocalTime begun, Boxes boxes, long listed, long ballots, int issuing, Present present) {
    /** The largest count that a form has room for. */
    public static final long MOST = 999_999_999;

    /** How long before voting the opening begins by law. */
    public static final Duration BEFORE_VOTING = Duration.ofHours(1);

    static final Duration SEALED_BEFORE_VOTING = Duration.ofMinutes(30);

    /**
     * The boxes, which were shown to be empty and then sealed.
     *
     * @param stationary boxes, from 1
     * @param mobile boxes, from 0
     * @param sealed local time, by law half an hour before voting
     */
    public record Boxes(int stationary, int mobile, LocalTime sealed) {}

    /**
     * Who is present, each from 0.
     *
     * @param observers of parties, associations and other bodies of Kazakhstan
     * @param foreign observers of foreign states
     * @param international observers of international organisations
     * @param media representatives of the media of Kazakhstan
     */
    public record Present(int observers, int foreign, int international, int proxies, int media, int foreignMedia) {
        /** Nobody but the commission. */
        public static final Present NOBODY = new Present(0, 0, 0, 0, 0, 0);
    }

    /** Whether it began later than the law says, for voting at those hours. */
    public boolean isBegunLate(Hours hours) {
        return begun.isAfter(hours.opens().minus(BEFORE_VOTING));
    }

    /** Whether the boxes were sealed later than the law says, for voting at those hours. */
    public boolean isSealedLate(Hours hours) {
        return boxes.sealed().isAfter(hours.opens().minus(SEALED_BEFORE_VOTING));
    }
}
