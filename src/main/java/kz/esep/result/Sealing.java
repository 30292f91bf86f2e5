package kz.esep.result;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.seal.Seal;
import kz.esep.signing.Refusal;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What the codes on paper say of one result file's record: made of it at the freeze, compared with it later. */
public final class Sealing {
    private final ResultRecord record;
    private final Digest digest;

    /**
     * The codes of a record.
     *
     * @param digest SHA-256 of {@code record.json}
     */
    public Sealing(ResultRecord record, Digest digest) {
        this.record = record;
        this.digest = digest;
    }

    /** The sums of a contest. */
    public Seal of(ContestTotal total) {
        long missing = record.header().missing().stream()
                .filter(key -> key.contest().equals(total.contest()))
                .count();
        Seal.Totals subject = new Seal.Totals(total.protocols(), Math.toIntExact(missing));
        return seal(total.contest(), subject, total.figures());
    }

    /** A precinct's protocol. */
    public Seal of(ProtocolRecord protocol) {
        Seal.Protocol subject = new Seal.Protocol(protocol.precinct(), protocol.version());
        return seal(protocol.contest(), subject, protocol.sheet().figures());
    }

    private Seal seal(String contest, Seal.Subject subject, SortedMap<String, Long> figures) {
        Header header = record.header();
        Seal.Origin origin = Seal.Origin.of(
                header.revision(), header.journal().length(), header.journal().hash(), digest, header.at());
        return new Seal(header.commission(), contest, subject, origin, figures);
    }

    /**
     * Why a genuine code does not agree with this record, empty when it does in every figure: it stands on the paper of
     * another file (Q07), or says something else than the file it stands in (Q08).
     */
    public Optional<Refusal> difference(Seal code, Election election) {
        Header header = record.header();
        if (!code.commission().equals(header.commission())) {
            return refusal("Q07", "Q07.commission", code.commission(), header.commission());
        }
        if (code.origin().revision() != header.revision()) {
            return refusal("Q07", "Q07.revision", code.origin().revision(), header.revision());
        }
        Seal own = own(code);
        if (own == null) {
            return refusal("Q08", "Q08.absent");
        }
        if (!code.origin().equals(own.origin())) {
            return refusal("Q07", "Q07.record");
        }
        return figures(code, own, election)
                .or(() -> code.subject().equals(own.subject()) ? Optional.empty() : refusal("Q08", "Q08.protocols"));
    }

    /** What this record says of the code's subject. */
    private @Nullable Seal own(Seal code) {
        return switch (code.subject()) {
            case Seal.Totals _ ->
                first(record.totals(), total -> total.contest().equals(code.contest()) ? of(total) : null);
            case Seal.Protocol protocol ->
                first(
                        record.protocols(),
                        one -> one.contest().equals(code.contest())
                                        && one.precinct().equals(protocol.precinct())
                                ? of(one)
                                : null);
        };
    }

    private static <T> @Nullable Seal first(Collection<T> all, Function<T, @Nullable Seal> seal) {
        return all.stream().map(seal).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Optional<Refusal> figures(Seal code, Seal own, Election election) {
        TreeSet<String> codes = new TreeSet<>(code.figures().keySet());
        codes.addAll(own.figures().keySet());
        for (Line line : election.form(code.contest()).linesWith(codes)) {
            Long said = code.figures().get(line.code());
            Long filed = own.figures().get(line.code());
            if (!Objects.equals(said, filed)) {
                return refusal("Q08", "Q08.figure", line.label(), figure(said), figure(filed));
            }
        }
        return Optional.empty();
    }

    private static Object figure(@Nullable Long figure) {
        return figure == null ? "\u2013" : figure;
    }

    private static Optional<Refusal> refusal(String code, String key, Object... arguments) {
        return Optional.of(new Refusal(code, Message.of("seal", key, arguments)));
    }
}
