package kz.esep.signing;

import static kz.esep.signing.Centre.NOW;
import static kz.esep.signing.Centre.opened;
import static kz.esep.signing.Centre.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;

class ContainerTest {
    private static final Centre CENTRE = Centre.inTemp();

    @Test
    void opensWhatTwoPeopleSigned() {
        byte[] file = CENTRE.file();
        Opened opened = opened(file);
        assertEquals(
                List.of("record.json", "results.json", "protocol.pdf"),
                List.copyOf(opened.entries().keySet()));
        assertArrayEquals("{\"votes\":1234}".getBytes(StandardCharsets.UTF_8), opened.entry("record.json"));
        assertEquals(Digest.of(opened.entry("protocol.pdf")), opened.digest("protocol.pdf"));
        assertEquals(Digest.of(file), opened.digest());
        assertEquals(
                List.of("Aigul Example", "Berik Example"),
                opened.signatures().stream()
                        .map(s -> s.certificate().identity().name())
                        .toList());
        assertEquals(NOW, opened.signatures().getFirst().claimed());
    }

    @Test
    void letsASecondPersonSignLater() {
        byte[] first = CENTRE.file(CENTRE.chair);
        byte[] both = Container.sign(Profile.RESULT, first, CENTRE.secretary, NOW.plus(Duration.ofMinutes(5)));
        Opened opened = opened(both);
        assertEquals(2, opened.signatures().size());
        assertEquals(NOW.plus(Duration.ofMinutes(5)), opened.signatures().get(1).claimed());
        Standing standing =
                CENTRE.trust().judge(opened, Arrival.first(NOW.plus(Duration.ofHours(1))), Centre.CHAIR_AND_SECRETARY);
        assertEquals(
                List.of("chair", "secretary"),
                assertInstanceOf(Trusted.class, standing).signers().stream()
                        .map(Identity::role)
                        .toList());
    }

    @Test
    void doesNotLetTheSamePersonSignTwice() {
        Centre.refusedBecause("already-signed", () -> Container.sign(Profile.RESULT, CENTRE.file(), CENTRE.chair, NOW));
    }

    @Test
    void signsNothingThatDoesNotHold() {
        byte[] file =
                Zip.of(CENTRE.file(CENTRE.chair)).with("record.json", "{}").bytes();
        Centre.refusedBecause("V03.digest", () -> Container.sign(Profile.RESULT, file, CENTRE.secretary, NOW));
    }

    @Test
    void refusesEverySingleChangedBit() {
        byte[] file = CENTRE.file();
        Random random = new Random(20270321);
        for (int at = 0; at < file.length; at++) {
            byte was = file[at];
            file[at] ^= (byte) (1 << random.nextInt(8));
            int place = at;
            assertInstanceOf(Refusal.class, Container.open(Profile.RESULT, file), () -> "byte " + place);
            file[at] = was;
        }
        opened(file);
    }

    /** The checksum of the zip is made right again, so that only digests, signatures and fixed forms can find it. */
    @Test
    void refusesEveryChangedByteOfAPartEvenWithARightChecksum() {
        Zip zip = Zip.of(CENTRE.file());
        Random random = new Random(97);
        int tried = 0;
        for (Zip.Part part : zip.parts) {
            for (int at = 0; at < part.content.length; at++) {
                byte was = part.content[at];
                part.content[at] ^= (byte) (1 + random.nextInt(255));
                int place = at;
                assertInstanceOf(
                        Refusal.class, Container.open(Profile.RESULT, zip.bytes()), () -> part.name + " byte " + place);
                part.content[at] = was;
                tried++;
            }
        }
        opened(zip.bytes());
        assertTrue(tried > 3000, () -> "a container has thousands of bytes");
    }

    @Test
    void givesEqualBytesForEqualContent() {
        byte[] file = CENTRE.file();
        assertArrayEquals(file, Zip.of(file).bytes());
    }

    @Test
    void opensOnlyTheKindOfFileThatIsAskedFor() {
        byte[] roster = Container.write(
                Profile.ROSTER, Map.of("roster.json", new byte[] {'{', '}'}), List.of(CENTRE.chair), NOW);
        refused("V02", "V02.foreign", Container.open(Profile.RESULT, roster));
    }
}
