package kz.esep.killed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.store.Head;
import kz.esep.text.Digest;

/**
 * What a life had said when it was cut off.
 *
 * @param done what it acknowledged, in order
 * @param begun what it was in the middle of; empty when it was killed between two acts
 */
record Cut(List<Done> done, Optional<Begun> begun) {
    /** An acknowledged act: the journal's head after it, and the file that went out with it. */
    record Done(Head head, Optional<Delivered> delivered) {}

    record Delivered(String name, Digest file) {}

    /**
     * An act that began.
     *
     * @param entries how many it makes at once; an export at most that many, in two steps
     */
    record Begun(Phase phase, int entries) {}

    static Cut of(List<String> lines) {
        List<Done> done = new ArrayList<>();
        Optional<Begun> begun = Optional.empty();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("begin")) {
                begun = Optional.of(new Begun(Phase.valueOf(words[1]), Integer.parseInt(words[2])));
                continue;
            }
            begun = Optional.empty();
            done.add(new Done(
                    new Head(Long.parseLong(words[1]), new Digest(words[2])),
                    words.length < 5 ? Optional.empty() : Optional.of(new Delivered(words[3], new Digest(words[4])))));
        }
        return new Cut(List.copyOf(done), begun);
    }

    boolean hit(Phase phase) {
        return begun.filter(act -> act.phase() == phase).isPresent();
    }
}
