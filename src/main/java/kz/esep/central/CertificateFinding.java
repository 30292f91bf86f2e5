package kz.esep.central;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import kz.esep.election.CertificateType;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Something that the certificates of all commissions together show (V11). A report and not a refusal. */
public sealed interface CertificateFinding {
    CertificateType type();

    /** The places it is about, each with the file that says so. */
    List<Trace> traces();

    /** What it is, as files and tables name it. */
    String code();

    /** The finding in a sentence, without its places. */
    Message said();

    /** How a commission's file names a number. */
    enum Use {
        STOCK,
        ISSUED,
        ACCEPTED,
        SPOILED,
        LOST;

        /** As files and tables name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong with a number. */
    enum Kind {
        /** Accepted at two places. */
        USED_TWICE,
        /** Accepted, and nobody issued it. */
        NEVER_ISSUED,
        /** Accepted, in no stock that was told, and some commission tells of no stock: it may have issued it on paper. */
        UNTRACED,
        /** Issued by a commission that never had it. */
        OUTSIDE_STOCK,
        /** Issued at two places. */
        ISSUED_TWICE,
        /** Accepted although it is lost. */
        USED_LOST,
        /** Accepted although it is spoiled. */
        USED_SPOILED
    }

    /**
     * A place that names a number or has a share.
     *
     * @param precinct empty where it is the commission itself
     * @param at when an arrival was registered, otherwise null
     * @param offset of the precinct's clocks on voting day
     * @param name of the file
     */
    record Trace(
            Use use,
            String precinct,
            String commission,
            @Nullable Instant at,
            ZoneOffset offset,
            String name,
            Digest file) {

        /** Where and when, and in which file it stands. */
        public Message said() {
            Message place = precinct.isEmpty()
                    ? Message.of("central", "certificates.commission", commission)
                    : Message.of("central", "certificates.precinct", precinct);
            String key = "certificates.trace" + (at == null ? "" : "-at");
            String when = at == null
                    ? ""
                    : at.atOffset(offset)
                            .toLocalDateTime()
                            .withNano(0)
                            .toString()
                            .replace('T', ' ');
            return Message.of("central", key, use, place, name, file.groups(), when);
        }
    }

    /**
     * Numbers that are where they cannot be.
     *
     * @param last the last one, itself included
     * @param silent ids of the commissions that tell of no stock and are to be asked; only of untraced numbers
     */
    record Numbers(Kind kind, CertificateType type, long first, long last, List<Trace> traces, List<String> silent)
            implements CertificateFinding {
        public Numbers {
            traces = List.copyOf(traces);
            silent = List.copyOf(silent);
        }

        /** One number, or the first and the last. */
        public String numbers() {
            return first == last ? Long.toString(first) : first + "\u2013" + last;
        }

        @Override
        public String code() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Message said() {
            return Message.of("central", "V11." + kind.name(), numbers(), type.name(), String.join(", ", silent));
        }

        boolean continues(Numbers before) {
            return kind == before.kind
                    && type.equals(before.type)
                    && first == before.last + 1
                    && traces.equals(before.traces);
        }
    }

    /**
     * A precinct with many more certificates for its voters than the others.
     *
     * @param use issued or accepted
     * @param count how many
     * @param voters listed at the precinct
     */
    record Share(Use use, CertificateType type, long count, long voters, List<Trace> traces)
            implements CertificateFinding {
        public Share {
            traces = List.copyOf(traces);
        }

        @Override
        public String code() {
            return "share_" + use.code();
        }

        @Override
        public Message said() {
            return Message.of(
                    "central",
                    "V11.SHARE",
                    traces.getFirst().precinct(),
                    Message.of("central", "V11.SHARE." + use.name()),
                    count,
                    voters,
                    type.name());
        }
    }
}
