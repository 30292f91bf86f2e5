package kz.esep.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of certified copies.
 *
 * @param number from 1 without gaps; it stands on every page of the copy
 * @param original SHA-256 of the document that was copied
 * @param copy SHA-256 of the copy itself
 * @param name of who got it; null where the session does not have the key to personal data
 * @param observer id in the register of persons present; empty for who is not in it
 * @param person id of who handed it out
 * @param offset of the local time that stands on the copy
 */
public record Copy(
        long number,
        Paper paper,
        Language language,
        Digest original,
        Digest copy,
        Holder holder,
        @Nullable String name,
        String observer,
        String person,
        Instant at,
        ZoneOffset offset) {}
