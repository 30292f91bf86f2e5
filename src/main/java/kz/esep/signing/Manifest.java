package kz.esep.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.text.Digest;

/**
 * An ASiCManifest (ETSI EN 319 162-1, A.4): what one signer signs. It names its signature and lists every payload entry
 * once with its digest.
 */
final class Manifest {
    private Manifest() {}

    static String name(int number) {
        return "META-INF/ASiCManifest%03d.xml".formatted(number);
    }

    static String signatureName(int number) {
        return "META-INF/signature%03d.p7s".formatted(number);
    }

    /** The manifest of signature {@code number} over these entries, in their order. */
    static byte[] write(int number, Map<String, Digest> digests) {
        StringBuilder xml = new StringBuilder();
        xml.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                  <asic:SigReference URI="%s" MimeType="application/pkcs7-signature"/>
                """.formatted(signatureName(number)));
        digests.forEach((name, digest) -> xml.append(reference(name, digest)));
        return xml.append("</asic:ASiCManifest>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reference(String name, Digest digest) {
        return """
                  <asic:DataObjectReference URI="%s" MimeType="%s">
                    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
                    <ds:DigestValue>%s</ds:DigestValue>
                  </asic:DataObjectReference>
                """.formatted(name, mediaType(name), Base64.getEncoder().encodeToString(digest.bytes()));
    }

    private static String mediaType(String name) {
        return name.endsWith(".pdf") ? "application/pdf" : "application/json";
    }

    /**
     * Checks a manifest against the entries (V03). The form that this program writes is compared byte by byte; only
     * another form is parsed, to accept what another program signed or to say what is wrong.
     */
    static void check(byte[] content, int number, Map<String, byte[]> entries, Map<String, Digest> digests)
            throws Rejected {
        if (Arrays.equals(content, write(number, digests))) {
            return;
        }
        ManifestParser.Parsed parsed = ManifestParser.parse(content);
        if (!parsed.signature().equals(signatureName(number))) {
            throw new Rejected("V03", "V03.other-signature", name(number));
        }
        listsEveryEntryOnce(parsed.references(), entries.keySet());
        for (ManifestParser.Reference reference : parsed.references()) {
            byte[] entry = entries.get(reference.name());
            if (entry == null || !reference.matches(entry)) {
                throw new Rejected("V03", "V03.digest", reference.name());
            }
        }
    }

    private static void listsEveryEntryOnce(List<ManifestParser.Reference> references, Set<String> names)
            throws Rejected {
        Set<String> missing = new TreeSet<>(names);
        for (ManifestParser.Reference reference : references) {
            if (!missing.remove(reference.name())) {
                String key = names.contains(reference.name()) ? "V03.twice" : "V03.foreign";
                throw new Rejected("V03", key, reference.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new Rejected("V03", "V03.missing", String.join(", ", missing));
        }
    }
}
