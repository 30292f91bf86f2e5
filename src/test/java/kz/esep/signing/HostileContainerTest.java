package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.hostile.Bounds;
import kz.esep.text.Digest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's containers, manifests and signatures: opened with what was signed, or refused by a code. */
class HostileContainerTest {
    private static final Bounds BOUNDS = new Bounds(1_000, 32);
    private static final Centre CENTRE = Centre.inTemp();
    private static final byte[] SOUND = CENTRE.file();
    private static final String MANIFEST = "META-INF/ASiCManifest001.xml";
    private static final String SIGNATURE = "META-INF/signature001.p7s";

    static Stream<byte[]> files() {
        Zip commented = Zip.of(SOUND);
        commented.comment = "comment".getBytes(StandardCharsets.UTF_8);
        Zip packed = Zip.of(SOUND);
        packed.part("record.json").method = ZipForm.DEFLATED;
        return Stream.of(SOUND, CENTRE.file(CENTRE.chair), commented.bytes(), packed.bytes());
    }

    static Stream<byte[]> manifests() {
        byte[] own = Zip.of(SOUND).part(MANIFEST).content;
        String other = new String(own, StandardCharsets.US_ASCII)
                .replace("asic:", "a:")
                .replace(":asic", ":a")
                .replace(" MimeType=\"application/json\"", "");
        return Stream.of(own, other.getBytes(StandardCharsets.US_ASCII));
    }

    static Stream<byte[]> signatures() {
        return Stream.of(
                Zip.of(SOUND).part(SIGNATURE).content, Zip.of(SOUND).part("META-INF/signature002.p7s").content);
    }

    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        opened(content);
    }

    @MethodSource("manifests")
    @FuzzTest
    void manifest(byte[] content) throws Exception {
        refusedBy(List.of("V02", "V03", "V04"), with(MANIFEST, content));
    }

    @MethodSource("signatures")
    @FuzzTest
    void signature(byte[] content) throws Exception {
        refusedBy(List.of("V02", "V04"), with(SIGNATURE, content));
    }

    private static byte[] with(String name, byte[] content) {
        Zip zip = Zip.of(SOUND);
        zip.part(name).content = zip.part(name).packed = content;
        return zip.bytes();
    }

    private static void refusedBy(List<String> codes, byte[] file) throws Exception {
        if (opened(file) instanceof Refusal refusal) {
            assertTrue(codes.contains(refusal.code()), refusal.toString());
        }
    }

    /** Nobody here has the keys but for the seeds: what opens says what they say. */
    private static Opening opened(byte[] file) throws Exception {
        Opening opening =
                BOUNDS.within(() -> Container.open(Profile.RESULT, file)).orElseThrow();
        switch (opening) {
            case Refusal refusal -> Bounds.sayable(refusal.reason());
            case Opened opened ->
                Centre.payload().forEach((name, content) -> {
                    assertEquals(
                            new String(content, StandardCharsets.UTF_8),
                            new String(opened.entry(name), StandardCharsets.UTF_8));
                    assertEquals(Digest.of(content), opened.digest(name));
                });
        }
        return opening;
    }
}
