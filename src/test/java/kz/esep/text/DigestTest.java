package kz.esep.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {
    private final Digest digest = Digest.of("abc".getBytes(StandardCharsets.US_ASCII));

    @Test
    void isSha256() {
        // FIPS 180-4 example
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digest.hex());
    }

    @Test
    void hasACodeOfAHundredBits() {
        assertEquals("Q9W1D-FWF07-7YMGA-183F5", digest.code());
    }

    @Test
    void takesTheWholeCodeHoweverItIsTyped() {
        assertTrue(digest.matchesCode("q9w1dfwf077ymga183f5"));
        assertTrue(digest.matchesCode("Q9W1D FWFO7 7YMGA I83F5"));
        assertFalse(digest.matchesCode("Q9W1D-FWF07-7YMGA-183F"));
        assertFalse(digest.matchesCode("Q9W1D-FWF07-7YMGA-183FE"));
        assertFalse(digest.matchesCode(""));
    }

    @Test
    void isShownInGroups() {
        assertEquals("BA78 16BF 8F01 CFEA", digest.groups());
    }

    @Test
    void isNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> new Digest("BA7816"));
    }
}
