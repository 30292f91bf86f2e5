package kz.esep.count.bundle;

import java.util.List;
import java.util.Optional;
import kz.esep.text.Message;

/** What a count of a stack can look like, bundle by bundle. */
public final class Bundles {
    private Bundles() {}

    /**
     * What is wrong with a stack's bundles; empty when nothing is.
     *
     * @param size ballots of a whole bundle
     * @param first whether nobody counted the stack before: then the bundles are made, whole but for the last one
     */
    public static Optional<Message> fault(int size, boolean first, List<Long> bundles) {
        for (int bundle = 1; bundle <= bundles.size(); bundle++) {
            long ballots = bundles.get(bundle - 1);
            Optional<Message> fault = fault(size, ballots, 1);
            boolean last = bundle == bundles.size();
            if (fault.isPresent()) {
                return fault;
            }
            if (first && (ballots > size || (ballots < size && !last))) {
                return Optional.of(Message.of("count", "refused.bundle-short", bundle, ballots, size));
            }
        }
        return Optional.empty();
    }

    /** A figure that can be a bundle: a miscounted one may hold more than it should, but never as much as two. */
    public static Optional<Message> fault(int size, long ballots, int least) {
        int most = 2 * size - 1;
        return ballots < least || ballots > most
                ? Optional.of(Message.of("count", "refused.bundle", ballots, least, most))
                : Optional.empty();
    }
}
