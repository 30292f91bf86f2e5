package kz.esep.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.result.Practice;
import kz.esep.signing.Arrival;
import kz.esep.signing.ShortSignature;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Language;

/** Codes of a made-up election, and what a forger does to them. */
final class Codes {
    static final String RAYON = "rayon-1";
    static final Digest HEAD = Digest.of(new byte[] {1});
    static final Digest RECORD = Digest.of(new byte[] {2});

    final Practice practice;
    final Election election;
    final Seals seals;

    private Codes(Practice practice) {
        this.practice = practice;
        this.election = practice.election();
        this.seals = new Seals(election);
    }

    static Codes in(Path folder, Mode mode) {
        return new Codes(new Practice(folder, mode));
    }

    Signer chair() {
        return practice.signer(RAYON, "chair");
    }

    static SortedMap<String, Long> figures() {
        SortedMap<String, Long> figures = new TreeMap<>();
        figures.put("voters_listed", 1_893L);
        figures.put("votes.apple", 611L);
        figures.put("votes.birch", 0L);
        figures.put("against_all", 12L);
        figures.put("invalid", 15L);
        figures.put("issued_by_member.2", 400L);
        figures.put("issued_by_member.11", 211L);
        return figures;
    }

    static Seal protocol(SortedMap<String, Long> figures) {
        return seal(new Seal.Protocol("0101", 1), figures);
    }

    static Seal seal(Seal.Subject subject, SortedMap<String, Long> figures) {
        Seal.Origin origin = Seal.Origin.of(1, 4_821, HEAD, RECORD, Practice.NOW);
        return new Seal(RAYON, "lists", subject, origin, figures);
    }

    String text(Seal seal) {
        return code(seal).text();
    }

    Code code(Seal seal) {
        return assertInstanceOf(Seals.Sealed.class, seals.make(seal, chair())).code();
    }

    Reading read(String text) {
        return read(text, practice.trust());
    }

    Reading read(String text, Trust trust) {
        return seals.read(text, trust, commission -> List.of(chair().certificate()), Arrival.first(Practice.NOW));
    }

    void refused(String key, String text) {
        refused(key, read(text));
    }

    static void refused(String key, Reading reading) {
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, reading, () -> reading + " is not " + key);
        assertEquals(key, rejected.refusal().reason().key());
        assertEquals(key.substring(0, 3), rejected.refusal().code());
        for (Language language : Language.values()) {
            assertFalse(rejected.refusal().reason().in(language).isBlank());
        }
    }

    static byte[] bytes(String text) {
        try {
            return SealText.read(text);
        } catch (Flaw e) {
            throw new AssertionError(e.refusal().toString(), e);
        }
    }

    /** What a forger has who knows how the check group is made and has no key. */
    static String resealed(byte[] bytes) {
        return SealText.write(bytes);
    }

    /** The text of a body that the chair signs, whatever it says. */
    String signed(byte[] body) {
        byte[] content = seals.signed(body);
        byte[] signature = ShortSignature.sign(chair(), content).orElseThrow();
        byte[] both = Arrays.copyOf(body, body.length + signature.length);
        System.arraycopy(signature, 0, both, body.length, signature.length);
        return SealText.write(both);
    }
}
