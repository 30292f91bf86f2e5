package kz.esep.desktop.question;

import kz.esep.forensics.Aspect;
import kz.esep.forensics.Polled;

/** What is drawn upwards for each precinct, over its turnout: the share that the aspect is about. */
record Measure(Aspect aspect, String leader) {
    /** The key of the axis' words. */
    String key() {
        return switch (aspect) {
            case INVALID -> "axis.invalid";
            case CERTIFICATES -> "axis.certificates";
            case REPORTS -> "axis.reports";
            default -> "axis.share";
        };
    }

    /** In percent, from 0; only to draw it. */
    double percent(Polled one) {
        return switch (aspect) {
            case INVALID -> share(one.count("invalid"), one.valid() + one.count("invalid"));
            case CERTIFICATES -> share(one.count("voted_by_certificate"), one.given());
            case REPORTS -> {
                Long reported = one.reported();
                yield share(reported == null ? 0 : reported, one.listed());
            }
            default -> share(one.count(leader), one.valid());
        };
    }

    static double turnout(Polled one) {
        return share(one.given(), one.listed());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
