package kz.esep.count;

import org.jspecify.annotations.Nullable;

/**
 * A mobile box on its way with two members.
 *
 * @param box its number, from 1
 * @param back null while it is outside
 */
public record Trip(int box, Recorded out, @Nullable Recorded back) {

    /** Applications that it took along. */
    long applications(String contest) {
        return out.done().figures(contest).getOrDefault(Asked.APPLICATIONS, 0L);
    }

    /** Voters who voted on the way; 0 while it is outside. */
    long voted(String contest) {
        return back == null ? 0 : back.done().figures(contest).getOrDefault(Asked.VOTED, 0L);
    }
}
