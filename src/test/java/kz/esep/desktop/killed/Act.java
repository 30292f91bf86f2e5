package kz.esep.desktop.killed;

import java.util.List;

/**
 * Something that somebody does in the window.
 *
 * @param done what is then done, in a word and what it is about
 * @param keys one after the other: a text that is typed, or in angle brackets keys that are pressed together, the place one goes
 *     to, or what one goes to by the tabulator
 */
record Act(String done, List<String> keys) {
    Act {
        keys = List.copyOf(keys);
    }

    static Act of(String done, String... keys) {
        return new Act(done, List.of(keys));
    }

    static Act parse(String line) {
        List<String> parts = List.of(line.split("\t", -1));
        return new Act(parts.getFirst(), parts.subList(1, parts.size()));
    }

    String line() {
        return done + "\t" + String.join("\t", keys);
    }
}
