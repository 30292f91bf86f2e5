package kz.esep.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.text.PassingFolder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;

class SealProperties {
    @SuppressWarnings("NullAway.Init")
    private static Codes codes;

    @BeforeContainer
    static void make() throws IOException {
        codes = Codes.in(PassingFolder.named("codes"), Mode.PRACTICE);
    }

    @Property
    void base45GivesBackEveryByte(@ForAll @Size(max = 400) byte[] bytes) throws Flaw {
        assertArrayEquals(bytes, Base45.decode(Base45.encode(bytes)));
    }

    /** RFC 9285, 4.3. */
    @Example
    void base45IsTheOneOfTheRfc() throws Flaw {
        Map<String, String> examples = Map.of("AB", "BB8", "Hello!!", "%69 VD92EX0", "base-45", "UJCLQE7W581", "", "");
        for (var example : examples.entrySet()) {
            assertEquals(example.getValue(), Base45.encode(example.getKey().getBytes(StandardCharsets.US_ASCII)));
        }
        assertEquals("ietf!", new String(Base45.decode("QED8WEX0"), StandardCharsets.US_ASCII));
        assertThrows(Flaw.class, () -> Base45.decode("GGW0"));
        assertThrows(Flaw.class, () -> Base45.decode(":::"));
    }

    @Property
    void numbersGiveBackThemselves(@ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long number) throws Flaw {
        Fields fields = new Fields(new Fields.Writer().number(number).toBytes());
        assertEquals(number, fields.number());
        fields.end();
    }

    @Provide
    Arbitrary<Map<String, Long>> figures() {
        ContestForm form = codes.election.form("lists");
        Arbitrary<String> fixed =
                Arbitraries.of(form.lines().stream().map(Line::code).toList());
        Arbitrary<String> open = Arbitraries.integers()
                .between(1, 999)
                .flatMap(number -> Arbitraries.of(form.openCodes()).map(star -> star.replace("*", "" + number)));
        return Arbitraries.maps(
                        Arbitraries.oneOf(fixed, open), Arbitraries.longs().between(0, 999_999_999))
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void everyProtocolComesBackWholeAndGenuine(
            @ForAll("figures") Map<String, Long> figures, @ForAll @IntRange(min = 1, max = 1_000_000) int version) {
        Seal seal = Codes.seal(new Seal.Protocol("0102", version), new TreeMap<>(figures));
        Reading.Genuine genuine = assertInstanceOf(Reading.Genuine.class, codes.read(codes.text(seal)));
        assertEquals(seal, genuine.seal());
    }

    @Property(tries = 200)
    void noChangedByteIsGenuineEvenWithItsCheckCharactersMadeAnew(
            @ForAll("figures") Map<String, Long> figures,
            @ForAll @IntRange(min = 0, max = 9_999) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = Codes.bytes(codes.text(Codes.protocol(new TreeMap<>(figures))));
        bytes[place % bytes.length] ^= (byte) change;
        assertInstanceOf(Reading.Rejected.class, codes.read(Codes.resealed(bytes)));
    }

    @Property(tries = 500)
    void noTextAtAllBreaksTheReader(@ForAll String noise, @ForAll @Size(max = 200) byte[] bytes) {
        assertInstanceOf(Reading.Rejected.class, codes.read("ESEP1:" + noise));
        assertInstanceOf(Reading.Rejected.class, codes.read(Codes.resealed(bytes)));
    }
}
