package kz.esep.media;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.seats.Fraction;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * One comparison: an outlet, all outlets of a unit together, or the meetings.
 *
 * @param subject what is compared
 * @param outlet number of the outlet; 0 where it is not of one
 * @param contest id of the contest
 * @param parity of its contestants
 * @param tones where the commission records them: by contestant how many entries of each tone, in the order of {@link Tone}
 */
public record Compared(Subject subject, long outlet, String contest, Parity parity, List<Toned> tones) {
    public Compared {
        tones = List.copyOf(tones);
    }

    /** What is compared. */
    public enum Subject {
        OUTLET,
        /** All outlets that are measured in the same unit. */
        TOGETHER,
        /** Meetings in halls, by how long they are. */
        MEETINGS;
    }

    /** How often a contestant was spoken of in each tone. */
    public record Toned(Contestant contestant, List<Long> counts) {
        public Toned {
            counts = List.copyOf(counts);
        }
    }

    /**
     * What it is called.
     *
     * @param name of the outlet, empty where it is not of one
     */
    public Phrase title(String name) {
        return subject == Subject.OUTLET
                ? Wording.same(name)
                : Message.of("media", "subject." + subject, parity.unit().said());
    }

    /** The imbalance as a fact, with its size. */
    public Message sentence(Contestants names) {
        if (parity.isEqual()) {
            return Message.of("media", "parity.equal", amount(parity.equal()));
        }
        Share most = parity.most().getFirst();
        Share least = parity.least().getFirst();
        Fraction moved = parity.moved().times(Fraction.of(parity.total(), 1));
        return Message.of(
                "media",
                "parity.imbalance",
                joined(parity.most(), names),
                amount(Fraction.of(most.amount(), 1)),
                percent(most.share()),
                joined(parity.least(), names),
                amount(Fraction.of(least.amount(), 1)),
                percent(least.share()),
                amount(parity.equal()),
                percent(Fraction.of(1, parity.shares().size())),
                amount(moved),
                percent(parity.moved()));
    }

    private static Wording joined(List<Share> shares, Contestants names) {
        return new Wording(
                joined(shares, names, Language.KK),
                joined(shares, names, Language.RU),
                joined(shares, names, Language.EN));
    }

    private static String joined(List<Share> shares, Contestants names, Language language) {
        return shares.stream()
                .map(one -> names.name(one.contestant()).in(language))
                .collect(Collectors.joining(", "));
    }

    private Message amount(Fraction amount) {
        return Message.of("media", "amount." + parity.unit(), parity.unit().written(amount));
    }

    /** In percent with one decimal, rounded half up, as shares are published. */
    public static BigDecimal percent(Fraction share) {
        return share.times(Fraction.of(100, 1)).rounded(1);
    }
}
