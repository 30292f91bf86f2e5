package kz.esep.signing;

import static kz.esep.signing.Centre.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** V01: the outer form, with zips made by hand. */
class ZipFormTest {
    private static final byte[] FILE = Centre.inTemp().file();
    private static final byte[] JUNK = "junk that nobody signed".getBytes(StandardCharsets.US_ASCII);

    private static Zip zip() {
        return Zip.of(FILE);
    }

    private static void refuses(ZipFlaw flaw, Consumer<Zip> change) {
        Zip zip = zip();
        change.accept(zip);
        refuses(flaw, zip.bytes());
    }

    private static void refuses(ZipFlaw flaw, byte[] file) {
        refuses(flaw, Profile.RESULT, file);
    }

    private static void refuses(ZipFlaw flaw, Profile profile, byte[] file) {
        Refusal refusal = assertInstanceOf(Refusal.class, Container.open(profile, file));
        assertEquals(
                "V01 " + flaw,
                refusal.code() + " " + refusal.reason().arguments().getFirst());
    }

    private static Consumer<Zip> record(Consumer<Zip.Part> change) {
        return zip -> change.accept(zip.part("record.json"));
    }

    @Test
    void takesTheFormThatItWrites() {
        opened(zip().bytes());
    }

    @Test
    void refusesWhatIsNoZip() {
        refuses(ZipFlaw.NOT_A_ZIP, new byte[0]);
        refuses(ZipFlaw.NOT_A_ZIP, JUNK);
        refuses(ZipFlaw.NOT_A_ZIP, Arrays.copyOf(FILE, FILE.length - 1));
        Zip empty = new Zip();
        refuses(ZipFlaw.NOT_A_ZIP, empty.bytes());
    }

    @Test
    void refusesBytesBeforeTheBeginning() {
        refuses(ZipFlaw.PREFIX, zip -> zip.prefix = JUNK);
        refuses(ZipFlaw.PREFIX, zip -> {
            zip.prefix = JUNK;
            zip.offsetsCountThePrefix = true;
        });
    }

    @Test
    void refusesBytesAfterTheEnd() {
        refuses(ZipFlaw.SUFFIX, zip -> zip.suffix = JUNK);
        refuses(ZipFlaw.SUFFIX, zip -> zip.suffix = new byte[] {0});
        byte[] twice = Arrays.copyOf(FILE, 2 * FILE.length);
        System.arraycopy(FILE, 0, twice, FILE.length, FILE.length);
        refuses(ZipFlaw.GAP, twice);
    }

    @Test
    void refusesAComment() {
        refuses(ZipFlaw.COMMENT, zip -> zip.comment = JUNK);
        refuses(ZipFlaw.COMMENT, record(part -> part.comment = JUNK));
    }

    @Test
    void refusesEncryption() {
        refuses(ZipFlaw.ENCRYPTED, record(part -> part.flags = 1));
        refuses(ZipFlaw.ENCRYPTED, record(part -> part.flags = 0x41));
    }

    @Test
    void refusesDataDescriptors() {
        refuses(ZipFlaw.DESCRIPTOR, record(part -> part.flags = 8));
        refuses(ZipFlaw.HEADERS_DISAGREE, record(part -> part.localFlags = 8));
    }

    @Test
    void refusesZip64() {
        refuses(ZipFlaw.ZIP64, record(part -> part.size = 0xFFFF_FFFFL));
        refuses(ZipFlaw.ZIP64, record(part -> part.needs = 45));
        refuses(ZipFlaw.ZIP64, zip -> {
            zip.beforeEnd = new byte[20];
            System.arraycopy(new byte[] {'P', 'K', 6, 7}, 0, zip.beforeEnd, 0, 4);
        });
    }

    @Test
    void refusesHeadersThatDisagree() {
        refuses(ZipFlaw.HEADERS_DISAGREE, record(part -> part.localName = "recorD.json"));
        refuses(ZipFlaw.HEADERS_DISAGREE, record(part -> part.localCrcChange = 1));
        refuses(ZipFlaw.HEADERS_DISAGREE, zip -> zip.countOffset = 1);
        refuses(ZipFlaw.HEADERS_DISAGREE, record(part -> part.size = 3));
    }

    @Test
    void refusesAWrongChecksum() {
        refuses(ZipFlaw.CHECKSUM, record(part -> {
            part.crcChange = 1;
        }));
        refuses(ZipFlaw.CHECKSUM, record(part -> part.packed = new byte[part.content.length]));
    }

    @Test
    void refusesTwoPartsOfOneName() {
        refuses(ZipFlaw.DUPLICATE, zip -> zip.add("record.json", "{}"));
        refuses(ZipFlaw.DUPLICATE, zip -> zip.add("RECORD.json", "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "C:evil",
                "..\\evil",
                "a/../record.json",
                "../record.json",
                "./record.json",
                "folder/",
                "a//b",
                "nul\u0000l",
                "\u0440\u0435",
                "with space",
                ""
            })
    void refusesUnsafeNames(String name) {
        refuses(ZipFlaw.NAME, zip -> zip.add(name, "{}"));
    }

    @Test
    void refusesLinks() {
        refuses(ZipFlaw.LINK, record(part -> {
            part.madeBy = 3 << 8 | 10;
            part.attributes = 0xA1FF << 16;
        }));
    }

    @Test
    void refusesMoreThan64Parts() {
        refuses(ZipFlaw.TOO_MANY, zip -> {
            for (int i = zip.parts.size(); i <= 64; i++) {
                zip.add("part" + i, "");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void refusesAPartLargerThan64MebibytesAndInAPackageThan512WithoutUnpackingIt(Profile profile) {
        refuses(profile == Profile.PACKAGE ? ZipFlaw.TOO_TIGHT : ZipFlaw.TOO_BIG, profile, unpacked((64 << 20) + 1));
        refuses(ZipFlaw.TOO_BIG, profile, unpacked((512 << 20) + 1));
    }

    private static byte[] unpacked(long size) {
        Zip zip = zip();
        zip.part("record.json").method = 8;
        zip.part("record.json").size = size;
        return zip.bytes();
    }

    @Test
    void refusesAPartPackedMoreThan200Times() {
        refuses(ZipFlaw.TOO_TIGHT, record(part -> {
            part.content = new byte[1 << 16];
            part.packed = deflated(part.content);
            part.method = 8;
        }));
    }

    @Test
    void refusesPackedParts() {
        refuses(ZipFlaw.METHOD, record(part -> {
            part.packed = deflated(part.content);
            part.method = 8;
        }));
        refuses(ZipFlaw.METHOD, record(part -> part.method = 99));
    }

    @Test
    void refusesOverlappingAndCutParts() {
        refuses(ZipFlaw.OVERLAP, record(part -> part.offsetChange = -1));
        refuses(ZipFlaw.GAP, record(part -> part.offsetChange = 1));
        refuses(ZipFlaw.GAP, zip -> zip.beforeDirectory = JUNK);
        refuses(ZipFlaw.GAP, zip -> zip.beforeEnd = JUNK);
    }

    @Test
    void refusesAdditionalFields() {
        refuses(ZipFlaw.EXTRA_FIELD, record(part -> part.centralExtra = new byte[] {1, 2, 0, 0}));
        refuses(ZipFlaw.EXTRA_FIELD, record(part -> part.localExtra = new byte[] {1, 2, 0, 0}));
    }

    @Test
    void refusesEveryOtherFreeField() {
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.time = 1));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.date = 0x5A21));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.madeBy = 20));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.needs = 20));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.flags = 0x800));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.attributes = 0x20));
        refuses(ZipFlaw.ODD_HEADER, record(part -> part.centralAttributes = 1));
        refuses(ZipFlaw.SPLIT, zip -> zip.thisDisk = 1);
    }

    @Test
    void refusesRandomBytesInsteadOfBreaking() {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            byte[] file = FILE.clone();
            int changes = 1 + random.nextInt(20);
            for (int j = 0; j < changes; j++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            if (!Arrays.equals(file, FILE)) {
                assertInstanceOf(Refusal.class, Container.open(Profile.RESULT, file));
            }
        }
    }

    @Test
    void refusesAFileCutAtAnyPlace() {
        for (int length = 0; length < FILE.length; length++) {
            assertInstanceOf(Refusal.class, Container.open(Profile.RESULT, Arrays.copyOf(FILE, length)));
        }
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
