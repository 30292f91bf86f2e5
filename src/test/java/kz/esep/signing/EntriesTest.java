package kz.esep.signing;

import static kz.esep.signing.Centre.opened;
import static kz.esep.signing.Centre.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** V02 and V03: which parts there are, and what the signed manifests say of them. */
class EntriesTest {
    private static final String FIRST = "META-INF/ASiCManifest001.xml";
    private static final String FIRST_SIGNATURE = "META-INF/signature001.p7s";
    private static final Centre CENTRE = Centre.inTemp();

    private static Zip zip() {
        return Zip.of(CENTRE.file());
    }

    @Test
    void refusesAWrongMimetype() {
        refused(
                "V02",
                "V02.mimetype",
                zip().with("mimetype", "application/vnd.etsi.asic-s+zip").bytes());
        refused(
                "V02",
                "V02.mimetype",
                zip().with("mimetype", Container.TYPE + "\n").bytes());
        refused("V02", "V02.mimetype", zip().without("mimetype").bytes());
    }

    @Test
    void refusesAMimetypeThatIsNotFirst() {
        Zip zip = zip();
        zip.parts.add(zip.parts.removeFirst());
        refused("V02", "V02.mimetype", zip.bytes());
    }

    @Test
    void refusesAPackedMimetype() {
        Zip zip = zip();
        zip.part("mimetype").method = 8;
        refused("V02", "V02.mimetype", zip.bytes());
    }

    @Test
    void refusesAnAddedPart() {
        refused("V02", "V02.foreign", zip().add("evil.exe", "x").bytes());
        refused("V02", "V02.foreign", zip().add("META-INF/manifest.xml", "x").bytes());
        refused(
                "V02",
                "V02.foreign",
                zip().add("META-INF/ASiCArchiveManifest001.xml", "x").bytes());
    }

    @Test
    void refusesAMissingOrMovedPart() {
        refused("V02", "V02.missing", zip().without("protocol.pdf").bytes());
        Zip moved = zip();
        moved.parts.add(1, moved.parts.remove(2));
        refused("V02", "V02.order", moved.bytes());
    }

    @Test
    void refusesAManifestWithoutASignature() {
        refused("V02", "V02.no-signature", zip().without(FIRST_SIGNATURE).bytes());
        refused(
                "V02",
                "V02.no-signature",
                zip().without("META-INF/signature002.p7s").bytes());
    }

    @Test
    void refusesASignatureWithoutAManifest() {
        refused("V02", "V02.no-manifest", zip().without(FIRST).bytes());
        refused(
                "V02",
                "V02.no-manifest",
                zip().without("META-INF/ASiCManifest002.xml").bytes());
    }

    @Test
    void refusesAFileThatNobodySigned() {
        Zip zip = zip();
        zip.parts.removeIf(part -> part.name.startsWith("META-INF/"));
        refused("V02", "V02.unsigned", zip.bytes());
    }

    @Test
    void seesASignatureCleanlyStrippedWhenTheSignersAreCounted() {
        Opened opened = opened(zip().without(FIRST).without(FIRST_SIGNATURE).bytes());
        assertEquals(1, opened.signatures().size());
        refused("V06", "V06.few", CENTRE.trust().judge(opened, Arrival.first(Centre.NOW), Centre.CHAIR_AND_SECRETARY));
    }

    @Test
    void refusesAnotherSignersManifestNumber() {
        Zip zip = zip();
        zip.part(FIRST).rename("META-INF/ASiCManifest003.xml");
        zip.part(FIRST_SIGNATURE).rename("META-INF/signature003.p7s");
        zip.parts.add(zip.parts.remove(4));
        zip.parts.add(zip.parts.remove(4));
        refused("V03", "V03.other-signature", zip.bytes());
    }

    @Test
    void refusesAChangedPart() {
        refused(
                "V03",
                "V03.digest",
                zip().with("record.json", "{\"votes\":1235}").bytes());
    }

    @Test
    void refusesAManifestThatLeavesAPartOut() {
        refused(
                "V03",
                "V03.missing",
                resigned(xml -> xml.replaceFirst(
                        "(?s)  <asic:DataObjectReference URI=\"results.*?</asic:DataObjectReference>\n", "")));
    }

    @Test
    void refusesAManifestThatNamesAPartTwice() {
        refused("V03", "V03.twice", resigned(xml -> xml.replace("results.json", "record.json")));
    }

    @Test
    void refusesAManifestThatNamesAPartThatIsNotThere() {
        refused("V03", "V03.foreign", resigned(xml -> xml.replace("results.json", "other.json")));
    }

    @Test
    void refusesAWeakDigest() {
        refused(
                "V03",
                "V03.weak",
                resigned(xml -> xml.replace(
                        "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1")));
    }

    @Test
    void takesAManifestOfAnotherFormWithTheSameMeaning() {
        opened(resigned(xml -> xml.replace("\n", "")
                .replace("asic:", "a:")
                .replace("xmlns:asic", "xmlns:a")
                .replace("  ", " ")));
    }

    @Test
    void takesAStrongerDigest() {
        byte[] record = "{\"votes\":1234}".getBytes(StandardCharsets.UTF_8);
        String weaker = Base64.getEncoder().encodeToString(Algorithm.Hash.SHA256.of(record));
        String stronger = Base64.getEncoder().encodeToString(Algorithm.Hash.SHA512.of(record));
        opened(resigned(xml -> xml.replaceFirst("sha256", "sha512").replace(weaker, stronger)));
    }

    @Test
    void refusesAManifestThatIsNotStrictXml() {
        refused(
                "V03",
                "V03.form",
                resigned(xml -> xml.replace(
                        "<asic:ASiC", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><asic:ASiC")));
        refused("V03", "V03.form", resigned(xml -> xml.replace("record.json", "&#114;ecord.json")));
        refused("V03", "V03.form", resigned(xml -> xml.replace("  <asic:Sig", "  <!-- note --><asic:Sig")));
        refused("V03", "V03.form", resigned(xml -> xml.replace("</asic:ASiCManifest>", "")));
        refused("V03", "V03.form", resigned(xml -> xml + "<more/>"));
        refused("V03", "V03.form", resigned(xml -> xml.replace("MimeType=\"application/json\"", "Rootfile=\"true\"")));
        refused("V03", "V03.form", resigned(xml -> xml.replace("xmldsig#\"", "other#\"")));
        refused("V03", "V03.form", resigned(xml -> ""));
    }

    /** The chair really signs a manifest that was changed first. */
    private static byte[] resigned(UnaryOperator<String> change) {
        Zip zip = Zip.of(CENTRE.file(CENTRE.chair));
        String xml = new String(zip.part(FIRST).content, StandardCharsets.UTF_8);
        zip.with(FIRST, change.apply(xml));
        byte[] signature = CmsWriter.sign(zip.part(FIRST).content, CENTRE.chair, Centre.NOW);
        zip.part(FIRST_SIGNATURE).content = signature;
        zip.part(FIRST_SIGNATURE).packed = signature;
        return zip.bytes();
    }
}
