package kz.esep.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.election.Mode;
import kz.esep.result.OtherKeys;
import kz.esep.result.Practice;
import kz.esep.signing.Arrival;
import kz.esep.signing.Roster;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.Beside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SealsTest {
    /** Version, flags and the hint of the package; then commission, contest and precinct of one byte each. */
    private static final int COMMISSION = 10;

    private static final int CONTEST = COMMISSION + 1;
    private static final int PRECINCT = COMMISSION + 2;

    @TempDir
    static Path practiced;

    @TempDir
    static Path held;

    private static Codes codes;
    private static Codes live;
    private static Seal seal;
    private static String text;

    @BeforeAll
    static void make() {
        codes = Codes.in(practiced, Mode.PRACTICE);
        live = Codes.in(held, Mode.LIVE);
        seal = Codes.protocol(Codes.figures());
        text = codes.text(seal);
    }

    private static byte[] changed(int at, int to) {
        byte[] bytes = Codes.bytes(text);
        bytes[at] = (byte) to;
        return bytes;
    }

    /** A body without its signature. */
    private static byte[] body() {
        byte[] bytes = Codes.bytes(text);
        return Arrays.copyOf(bytes, bytes.length - 64);
    }

    private static byte[] bodyWith(int at, int to) {
        byte[] body = body();
        body[at] = (byte) to;
        return body;
    }

    @Test
    void aGenuineCodeSaysWhatWasSealedAndWhoSigned() {
        Reading.Genuine genuine = assertInstanceOf(Reading.Genuine.class, codes.read(text));
        assertEquals(seal, genuine.seal());
        assertEquals("chair", genuine.signer().role());
        Seal totals = Codes.seal(new Seal.Totals(143, 2), new TreeMap<>(Map.of("votes.apple", 1_234_567_890_123L)));
        assertEquals(
                totals,
                assertInstanceOf(Reading.Genuine.class, codes.read(codes.text(totals)))
                        .seal());
    }

    @Test
    void aProtocolIsShorterThanThreeHundredBytesAndAScannersTextIsCapitals() {
        assertTrue(Codes.bytes(text).length < 300, () -> Codes.bytes(text).length + " bytes");
        assertTrue(text.matches("ESEP1:[0-9A-Z $%*+./:-]+-[0-9A-Z]{5}"), text);
    }

    @Test
    void aTypedCopyMayBeInSmallLettersAndBrokenIntoLines() {
        String typed = text.toLowerCase(Locale.ROOT).replaceAll("(.{40})", "$1\r\n") + "\n";
        assertInstanceOf(Reading.Genuine.class, codes.read(typed));
    }

    @Test
    void refusesWhatIsNoCodeOrANewerOne() {
        codes.refused("Q01.foreign", "https://example.kz/ESEP1:");
        codes.refused("Q01.foreign", "");
        codes.refused("Q01.newer", text.replace("ESEP1:", "ESEP2:"));
        codes.refused("Q01.newer", Codes.resealed(changed(0, 2)));
    }

    @Test
    void refusesWhatIsMistypedAsMistypedAndNotAsForged() {
        codes.refused("Q02.letters", text.substring(0, 9) + "#" + text.substring(10));
        codes.refused("Q02.letters", text.substring(0, 6) + "::::::" + text.substring(12));
        codes.refused("Q02.check", text.substring(0, 18) + "000" + text.substring(21));
        codes.refused("Q02.check", text.substring(0, text.length() - 1) + (text.endsWith("7") ? '8' : '7'));
    }

    @Test
    void refusesWhatIsCutOff() {
        codes.refused("Q02.cut", text.substring(0, text.length() - 6));
        codes.refused("Q02.cut", text.substring(0, 60));
        codes.refused("Q02.cut", "ESEP1:");
        codes.refused("Q03.short", Codes.resealed(new byte[] {1, 1}));
        codes.refused("Q03.short", codes.signed(Arrays.copyOf(body(), 40)));
    }

    @Test
    void refusesAForgedFigureWhoseCheckCharactersWereMadeAnew() {
        var figures = Codes.figures();
        figures.put("votes.apple", 612L);
        byte[] forged = Codes.bytes(codes.text(Codes.protocol(figures)));
        byte[] signature = Codes.bytes(text);
        assertEquals(forged.length, signature.length);
        System.arraycopy(signature, signature.length - 64, forged, forged.length - 64, 64);
        codes.refused("Q06.signature", Codes.resealed(forged));
    }

    @Test
    void refusesAForgedHeaderWhoseCheckCharactersWereMadeAnew() {
        int revision = COMMISSION + 4;
        assertEquals(1, Codes.bytes(text)[revision]);
        codes.refused("Q06.signature", Codes.resealed(changed(revision, 2)));
    }

    @Test
    void refusesASignatureThatIsNone() {
        byte[] bytes = Codes.bytes(text);
        Arrays.fill(bytes, bytes.length - 64, bytes.length, (byte) 0);
        codes.refused("Q06.signature", Codes.resealed(bytes));
        Arrays.fill(bytes, bytes.length - 64, bytes.length, (byte) 0xFF);
        codes.refused("Q06.signature", Codes.resealed(bytes));
    }

    @Test
    void refusesAPracticeShownAsLive() {
        Codes.refused("Q04.practice", live.read(text));
        codes.refused("Q04.live", live.text(seal));
        byte[] dressed = changed(1, Codes.bytes(text)[1] & ~1);
        Codes.refused("Q04.election", live.read(Codes.resealed(dressed)));
        System.arraycopy(live.election.digest().bytes(), 0, dressed, 2, 8);
        Codes.refused("Q06.unknown", live.read(Codes.resealed(dressed)));
        Reading known = live.seals.read(
                Codes.resealed(dressed),
                live.practice.trust(),
                commission -> List.of(codes.chair().certificate()),
                Arrival.first(Practice.NOW));
        Codes.refused("Q06.signature", known);
    }

    /** Even with the forged one's own signature: the certificate is another CA's. */
    @Test
    void refusesACodeThatAnotherElectionsPeopleSignedForThisOne() {
        Seals.Sealed forged = (Seals.Sealed) live.seals.make(seal, codes.chair());
        Reading reading = live.seals.read(
                forged.code().text(),
                live.practice.trust(),
                commission -> List.of(codes.chair().certificate()),
                Arrival.first(Practice.NOW));
        Codes.refused("V05.chain", reading);
    }

    @Test
    void refusesAnotherElection(@TempDir Path folder) {
        Codes.refused("Q04.election", Codes.in(folder, Mode.PRACTICE).read(text));
    }

    @Test
    void refusesPlacesThatThePackageDoesNotHave() {
        codes.refused("Q05.commission", codes.signed(bodyWith(COMMISSION, 99)));
        codes.refused("Q05.contest", codes.signed(bodyWith(CONTEST, 99)));
        codes.refused("Q05.precinct", codes.signed(bodyWith(PRECINCT, 99)));
        codes.refused("Q05.precinct", codes.signed(bodyWith(PRECINCT, 5)));
        codes.refused("Q05.lines", codes.signed(bodyWith(CONTEST, 2)));
    }

    @Test
    void refusesWhatIsLaidOutOtherwise() {
        codes.refused("Q03.form", codes.signed(Arrays.copyOf(body(), body().length + 1)));
        codes.refused("Q03.form", codes.signed(bodyWith(1, 4)));
        byte[] longer = Arrays.copyOf(body(), body().length + 1);
        System.arraycopy(body(), COMMISSION + 1, longer, COMMISSION + 2, body().length - COMMISSION - 1);
        longer[COMMISSION] = (byte) (body()[COMMISSION] | 0x80);
        longer[COMMISSION + 1] = 0;
        codes.refused("Q03.form", codes.signed(longer));
    }

    @Test
    void refusesASignerWhoWasRevoked() {
        Trust trust = codes.practice.trust().with(codes.practice.revoked(Codes.RAYON, "chair"));
        Arrival later = Arrival.first(Practice.NOW.plus(Duration.ofHours(2)));
        Codes.refused(
                "V05.revoked",
                codes.seals.read(
                        text, trust, commission -> List.of(codes.chair().certificate()), later));
    }

    @Test
    void refusesASignerWhomTheNewestRosterDoesNotName() {
        Roster empty = Roster.of(codes.election.id(), 2, Practice.NOW, List.of());
        Codes.refused("V05.roster", codes.read(text, codes.practice.trust().with(empty)));
        Codes.refused(
                "Q06.unknown",
                codes.seals.read(
                        text, codes.practice.trust().with(empty), empty::certificates, Arrival.first(Practice.NOW)));
    }

    @Test
    void knowsTheSignersFromTheRosterAlone() {
        Roster roster = codes.practice.authority().roster(1);
        Reading reading = codes.seals.read(
                text, codes.practice.trust().with(roster), roster::certificates, Arrival.first(Practice.NOW));
        assertInstanceOf(Reading.Genuine.class, reading, reading::toString);
    }

    @Test
    void refusesSomebodyElsesSignatureForThisCommission() {
        Signer other = codes.practice.signer("rayon-2", "chair");
        Seals.Sealed made = (Seals.Sealed) codes.seals.make(seal, other);
        Reading reading = codes.seals.read(
                made.code().text(),
                codes.practice.trust(),
                commission -> List.of(other.certificate()),
                Arrival.first(Practice.NOW));
        Codes.refused("V05.commission", reading);
    }

    @Test
    void aKeyOfAnotherKindGivesNoCodeAndSaysWhy() {
        Signer signer = OtherKeys.p384(codes.practice, Codes.RAYON);
        Seals.Without without = assertInstanceOf(Seals.Without.class, codes.seals.make(seal, signer));
        assertEquals(Seals.Reason.KEY, without.reason());
    }

    @Test
    void aFormTooLongForACodeGivesNoneAndSaysWhy() {
        var figures = Codes.figures();
        for (int member = 1; member <= 400; member++) {
            figures.put("issued_by_member." + member, 100_000L + member);
        }
        Seals.Without without =
                assertInstanceOf(Seals.Without.class, codes.seals.make(Codes.protocol(figures), codes.chair()));
        assertEquals(Seals.Reason.ROOM, without.reason());
    }
}
