package kz.esep.media;

import java.time.LocalDateTime;

/**
 * A written request for time or space.
 *
 * @param outlet its number
 * @param received local day and minute at which the outlet received it; the order of requests is the order of these
 * @param wanted the time or space that was asked for
 */
public record Request(long outlet, Contestant contestant, LocalDateTime received, String wanted) {}
