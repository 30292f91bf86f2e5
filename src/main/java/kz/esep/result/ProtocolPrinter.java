package kz.esep.result;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.esep.document.ProtocolDocument;
import kz.esep.document.ProtocolPages;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.tally.Annex;
import kz.esep.tally.Decision;
import kz.esep.tally.Reading;
import kz.esep.tally.Texts;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Prints the protocol from the record itself, so that paper and file have the same figures. */
public final class ProtocolPrinter implements PdfPrinter {
    private final Language language;

    /** In the state language. */
    public ProtocolPrinter() {
        this(Language.KK);
    }

    /** In one of the three languages. */
    public ProtocolPrinter(Language language) {
        this.language = language;
    }

    @Override
    public byte[] print(ResultRecord record, Digest recordDigest, Election election) {
        return pdf(record, recordDigest, election);
    }

    /** What the record would be, not signed by anybody: each page says so, and no digest of a file stands on it. */
    byte[] draft(ResultRecord record, Election election) {
        return pdf(record, null, election);
    }

    private byte[] pdf(ResultRecord record, @Nullable Digest recordDigest, Election election) {
        List<ProtocolPages.ContestTable> tables = new ArrayList<>();
        List<ProtocolPages.Note> annex = new ArrayList<>();
        for (ContestTotal total : record.totals()) {
            List<ProtocolRecord> protocols = record.protocols().stream()
                    .filter(protocol -> protocol.contest().equals(total.contest()))
                    .toList();
            tables.add(table(election, total, protocols));
            protocols.forEach(protocol -> annex.addAll(new Notes(record.header(), election, protocol).all()));
        }
        annex.addAll(new RoleNotes(language, record.header().offset()).of(record.roles()));
        List<Wording> signers = record.header().signers().stream()
                .map(signer -> SignerRoles.named(signer.role()))
                .toList();
        return ProtocolDocument.pdf(
                new ProtocolPages(language, heading(record.header(), recordDigest, election), tables, annex, signers));
    }

    private static ProtocolPages.Heading heading(Header header, @Nullable Digest record, Election election) {
        return new ProtocolPages.Heading(
                election.source().name(),
                election.source().votingDay(),
                election.commission(header.commission()).name(),
                header.mode(),
                record == null,
                header.revision(),
                header.journal().length(),
                header.journal().hash(),
                record,
                OffsetDateTime.ofInstant(header.at(), header.offset()),
                header.missing().stream()
                        .map(key -> key.precinct() + " (" + key.contest() + ")")
                        .toList());
    }

    private static ProtocolPages.ContestTable table(
            Election election, ContestTotal total, List<ProtocolRecord> protocols) {
        ContestForm form = election.form(total.contest());
        SortedSet<String> codes = new TreeSet<>();
        protocols.forEach(protocol -> codes.addAll(protocol.sheet().figures().keySet()));
        List<ProtocolPages.Line> lines = new ArrayList<>();
        for (Line line : form.linesWith(codes)) {
            Long sum = total.figures().get(line.code());
            lines.add(new ProtocolPages.Line(
                    line.paperNumber(),
                    line.label(),
                    sum == null ? OptionalLong.empty() : OptionalLong.of(sum),
                    protocols.stream()
                            .map(protocol -> protocol.sheet().count(line.code()))
                            .toList()));
        }
        List<ProtocolPages.Column> columns = protocols.stream()
                .map(protocol -> new ProtocolPages.Column(
                        protocol.precinct(), protocol.sheet().time(), protocol.version()))
                .toList();
        return new ProtocolPages.ContestTable(election.contest(total.contest()).name(), columns, lines);
    }

    /** The annex of one protocol: how it was read in bulk, what was decided, what was corrected. */
    private record Notes(Header header, Election election, ProtocolRecord protocol) {
        List<ProtocolPages.Note> all() {
            List<ProtocolPages.Note> notes = new ArrayList<>();
            for (Reading reading : protocol.readings()) {
                Digest file = reading.file();
                if (file != null) {
                    Message bulk = Message.of("result", "annex.bulk", reading.number(), file.groups());
                    notes.add(note(bulk, "", "", reading.person(), local(reading.at()), List.of()));
                }
            }
            for (Decision decision : protocol.decisions()) {
                Message decided = Message.of("result", "annex.decided", decision.check(), decision.kind());
                notes.add(note(
                        decided,
                        decision.act(),
                        decision.reason(),
                        decision.person(),
                        local(decision.at()),
                        List.of()));
            }
            for (Annex annex : protocol.annexes()) {
                Message corrected = Message.of("result", "annex.corrected", annex.version());
                String both = annex.chair() + ", " + annex.secretary();
                notes.add(note(corrected, annex.act(), annex.reason(), both, local(annex.at()), changes(annex)));
            }
            return notes;
        }

        private ProtocolPages.Note note(
                Message what,
                String act,
                String reason,
                String person,
                LocalDateTime at,
                List<ProtocolPages.Change> changes) {
            return new ProtocolPages.Note(
                    election.contest(protocol.contest()).name(),
                    protocol.precinct(),
                    what,
                    act,
                    reason,
                    person,
                    at,
                    changes);
        }

        private List<ProtocolPages.Change> changes(Annex annex) {
            ContestForm form = election.form(protocol.contest());
            return annex.changes().stream()
                    .map(change ->
                            new ProtocolPages.Change(Texts.lineName(form, change.line()), change.was(), change.now()))
                    .toList();
        }

        private LocalDateTime local(Instant at) {
            return LocalDateTime.ofInstant(at, header.offset());
        }
    }
}
