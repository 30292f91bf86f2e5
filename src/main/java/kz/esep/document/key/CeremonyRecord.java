package kz.esep.document.key;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Digest;

/**
 * The record of making the centre's CA: its fingerprint, the steps to tick off, the media and who was there.
 *
 * @param root what was made
 * @param place where it was done
 * @param media what the key was written to, in the order of their numbers
 * @param present names of those who were there, at least two
 * @param at when the paper was made, in local time
 */
public record CeremonyRecord(Root root, String place, List<String> media, List<String> present, OffsetDateTime at) {
    private static final int STEPS = 7;

    /**
     * The root certificate.
     *
     * @param election id of the election
     * @param name of the central commission
     * @param fingerprint SHA-256 of the certificate
     */
    public record Root(
            String election, String name, Digest fingerprint, OffsetDateTime validFrom, OffsetDateTime validUntil) {}

    public CeremonyRecord {
        media = List.copyOf(media);
        present = List.copyOf(present);
    }

    /** The document. */
    public Document document() {
        return KeyPaper.of(
                Say.phrase("ceremony.title"),
                root.election(),
                root.name(),
                root.fingerprint(),
                at,
                List.of(
                        new Facts(List.of(
                                KeyPaper.fact("ceremony.centre", root.name()),
                                KeyPaper.fact("ceremony.election", root.election()),
                                KeyPaper.fact("ceremony.place", place),
                                KeyPaper.moment("key.valid-from", root.validFrom()),
                                KeyPaper.moment("key.valid-until", root.validUntil()),
                                KeyPaper.fact("key.code", root.fingerprint().groups()),
                                KeyPaper.fact(
                                        "key.fingerprint", root.fingerprint().hex()))),
                        new Text(Say.phrase("ceremony.compare"), Tone.NOTICE),
                        new Heading(Say.phrase("ceremony.steps")),
                        steps(),
                        new NewPage(),
                        new Heading(Say.phrase("ceremony.media")),
                        written(),
                        new Together(List.of(new Text(Say.phrase("ceremony.signed"), Tone.PLAIN), signatures()))));
    }

    private static Table steps() {
        return new Table(
                List.of(
                        new Column(Say.phrase("ceremony.number"), Kind.FIGURE, 12),
                        new Column(Say.phrase("ceremony.step"), Kind.LABEL, 0),
                        new Column(Say.phrase("ceremony.done"), Kind.BLANK, 40)),
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> List.of(
                                Cell.of(Integer.toString(step)),
                                Cell.of(Say.phrase("ceremony.step." + step)),
                                Cell.EMPTY))
                        .toList());
    }

    private Table written() {
        return new Table(
                List.of(
                        new Column(Say.phrase("ceremony.number"), Kind.FIGURE, 12),
                        new Column(Say.phrase("ceremony.medium"), Kind.LABEL, 0),
                        new Column(Say.phrase("ceremony.envelope"), Kind.BLANK, 40),
                        new Column(Say.phrase("ceremony.keeper"), Kind.BLANK, 52)),
                IntStream.range(0, media.size())
                        .mapToObj(i -> List.of(
                                Cell.of(Integer.toString(i + 1)), Cell.of(media.get(i)), Cell.EMPTY, Cell.EMPTY))
                        .toList());
    }

    private Signatures signatures() {
        return new Signatures(present.stream()
                .map(name -> new Signatory(Say.phrase("ceremony.present"), name))
                .toList());
    }
}
