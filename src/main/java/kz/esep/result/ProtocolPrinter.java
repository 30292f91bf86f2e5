package kz.esep.result;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.protocol.Annex;
import kz.esep.document.protocol.Corrected;
import kz.esep.document.protocol.Note;
import kz.esep.document.protocol.Notes;
import kz.esep.document.protocol.SummaryProtocol;
import kz.esep.document.protocol.SummaryProtocol.Counted;
import kz.esep.document.protocol.SummaryProtocol.OfPrecinct;
import kz.esep.election.Election;
import kz.esep.seal.Seals;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Prints the protocol from the record itself, so that paper and file have the same figures. */
public final class ProtocolPrinter implements PdfPrinter {
    private final @Nullable Signer sealer;
    private final Progress progress;

    /** Without codes on the paper. */
    public ProtocolPrinter() {
        this(null, Progress.UNHEARD);
    }

    private ProtocolPrinter(@Nullable Signer sealer, Progress progress) {
        this.sealer = sealer;
        this.progress = progress;
    }

    @Override
    public PdfPrinter sealedBy(Signer signer) {
        return new ProtocolPrinter(signer, progress);
    }

    @Override
    public PdfPrinter telling(Progress told) {
        return new ProtocolPrinter(sealer, told);
    }

    @Override
    public byte[] print(ResultRecord record, Digest recordDigest, Election election) {
        return protocol(record, recordDigest, election, null).document().pdf(progress);
    }

    /**
     * What the record would be, not signed by anybody: each page says so, and no digest of a file stands on it.
     *
     * @param code the figures' short code, to be compared with the screen
     */
    static byte[] draft(ResultRecord record, String code, Election election, Language language, Progress progress) {
        return new ProtocolPrinter()
                .protocol(record, null, election, code)
                .document()
                .in(language)
                .pdf(progress);
    }

    private SummaryProtocol protocol(
            ResultRecord record, @Nullable Digest recordDigest, Election election, @Nullable String code) {
        Header header = record.header();
        return new SummaryProtocol(
                imprint(header, recordDigest, election),
                election,
                record.totals().stream()
                        .map(total -> counted(record, total, made(record, recordDigest, election, total)))
                        .toList(),
                header.missing().stream()
                        .map(key -> key.precinct() + " (" + key.contest() + ")")
                        .toList(),
                annex(record, election),
                signers(header),
                code);
    }

    private static List<Wording> signers(Header header) {
        return header.signers().stream()
                .map(signer -> SignerRoles.named(signer.role()))
                .toList();
    }

    /** The record's annex alone. */
    static byte[] annex(ResultRecord record, Digest recordDigest, Election election, Progress progress) {
        Header header = record.header();
        return annex(record, election)
                .document(imprint(header, recordDigest, election), election, signers(header))
                .pdf(progress);
    }

    static Imprint imprint(Header header, @Nullable Digest record, Election election) {
        return new Imprint(
                election.source().name(),
                election.commission(header.commission()).name(),
                header.mode(),
                mark(header, record),
                new Origin(
                        header.revision(),
                        header.journal().length(),
                        header.journal().hash(),
                        record,
                        OffsetDateTime.ofInstant(header.at(), header.offset())));
    }

    private static Mark mark(Header header, @Nullable Digest record) {
        if (record == null) {
            return Mark.DRAFT;
        }
        return header.missing().isEmpty() ? Mark.NONE : Mark.INTERIM;
    }

    private Seals.@Nullable Made made(
            ResultRecord record, @Nullable Digest recordDigest, Election election, ContestTotal total) {
        return sealer == null || recordDigest == null
                ? null
                : new Seals(election).make(new Sealing(record, recordDigest).of(total), sealer);
    }

    private static Counted counted(ResultRecord record, ContestTotal total, Seals.@Nullable Made seal) {
        return new Counted(
                total.contest(),
                total.figures(),
                of(record, total.contest()).stream()
                        .map(protocol -> new OfPrecinct(protocol.precinct(), protocol.version(), protocol.sheet()))
                        .toList(),
                seal);
    }

    private static List<ProtocolRecord> of(ResultRecord record, String contest) {
        return record.protocols().stream()
                .filter(protocol -> protocol.contest().equals(contest))
                .toList();
    }

    private static Annex annex(ResultRecord record, Election election) {
        List<Corrected> corrections = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (ProtocolRecord protocol : record.protocols()) {
            Notes own = new Notes(election, protocol.key(), record.header().offset());
            corrections.addAll(own.corrections(protocol.annexes()));
            notes.addAll(own.of(protocol.readings(), protocol.decisions()));
        }
        notes.addAll(CountSection.notes(record));
        notes.addAll(ObserversSection.notes(record));
        notes.addAll(new RoleNotes(record.header().offset()).of(record.roles()));
        return new Annex(corrections, notes);
    }
}
