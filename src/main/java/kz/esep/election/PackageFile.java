package kz.esep.election;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Identity;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signature;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import tools.jackson.databind.JsonNode;

/**
 * The signed election package: an ASiC-E container with the one entry {@code package.json}, signed by one or more
 * people of the central commission, whose certificates the CA inside has issued. Since the CA stands in the same file,
 * a package cannot vouch for itself: at first use its code is typed from the centre's letter, later its digest is known.
 */
public final class PackageFile {
    /** Name of the payload entry. */
    public static final String ENTRY = "package.json";

    /** Bytes that no package's file exceeds: 512 MiB of payload, and its signatures. */
    public static final long LARGEST = 513L << 20;

    private PackageFile() {}

    /**
     * Signs a package.
     *
     * @param signers people of the central commission, at least one, with certificates of the package's CA
     * @param at the signing time
     * @return the whole file
     * @throws Refused when the package has a fatal defect, the CA's certificate is missing or a signer is not the CA's
     */
    public static byte[] write(ElectionPackage source, List<Signer> signers, Instant at) {
        Election.of(source, Digest.of(new byte[0]));
        byte[] file = Container.write(Profile.PACKAGE, Map.of(ENTRY, Json.write(source)), signers, at);
        open(file);
        return file;
    }

    /**
     * Opens a package for the first time: somebody typed its code from the centre's letter.
     *
     * @param code {@link Digest#code} of the whole file; case, spaces and dashes do not matter
     * @param now a certificate that has expired by now is refused
     * @throws Refused when the code is another one, or for whatever {@link #open} refuses
     */
    public static Election openFirst(byte[] file, String code, Instant now) {
        if (!Digest.of(file).matchesCode(code)) {
            throw new Refused("election", "package.code");
        }
        return open(file, Optional.of(now));
    }

    /**
     * Opens a package whose digest the caller already knows and compares: the container (V01 to V04), strict JSON (V07),
     * every package rule, and that each signer is of the central commission and certified by the CA inside (V05, V06) at
     * the signing time. Expiry since then does not matter: the known digest says that it is the same file.
     *
     * @throws Refused with the reason; nothing of the file may be used then
     */
    public static Election open(byte[] file) {
        return open(file, Optional.empty());
    }

    private static Election open(byte[] file, Optional<Instant> now) {
        Opened opened = switch (Container.open(Profile.PACKAGE, file)) {
            case Opened holds -> holds;
            case Refusal refusal -> throw refused(refusal);
        };
        Election election = Election.of(read(opened.entry(ENTRY)), opened.digest());
        judge(opened, election, now);
        return election;
    }

    /** Reads package.json alone, without any signature. */
    static ElectionPackage read(byte[] json) {
        try {
            ElectionPackage source = Json.read(json, ElectionPackage.class);
            requireKnown(source.format(), source.version());
            return source;
        } catch (Json.BadJson e) {
            throw unreadable(json, e);
        }
    }

    private static void requireKnown(String format, int version) {
        if (!format.equals(ElectionPackage.FORMAT)) {
            throw new Refused("election", "package.foreign");
        }
        if (version > ElectionPackage.VERSION) {
            throw new Refused("election", "package.newer");
        }
    }

    /** What is not a package of this program may still say that it is another file, or of a newer program. */
    private static Refused unreadable(byte[] json, Json.BadJson why) {
        try {
            JsonNode tree = Json.tree(json);
            requireKnown(tree.path("format").asString(""), tree.path("version").asInt(0));
        } catch (Json.BadJson e) {
            return new Refused("election", "package.json", String.valueOf(e.getMessage()));
        }
        return new Refused("election", "package.json", String.valueOf(why.getMessage()));
    }

    private static void judge(Opened opened, Election election, Optional<Instant> now) {
        String ca = election.source().caCertificate();
        if (ca.isBlank()) {
            throw new Refused("election", "package.ca");
        }
        List<String> roles = opened.signatures().stream()
                .map(Signature::certificate)
                .map(SigningCertificate::identity)
                .map(Identity::role)
                .toList();
        Instant signed = opened.signatures().stream()
                .map(Signature::claimed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Trust trust = Trust.in(ca.getBytes(StandardCharsets.US_ASCII));
        Quorum quorum = new Quorum(election.centre().id(), roles);
        if (trust.judge(opened, Arrival.first(now.orElse(signed)), quorum) instanceof Refusal refusal) {
            throw refused(refusal);
        }
    }

    private static Refused refused(Refusal refusal) {
        return new Refused("election", "package.refused", refusal.code(), refusal.reason());
    }
}
