package kz.esep.desktop.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;

/** What is typed on the desk and not recorded yet, and the reasons that were given before. */
final class Drafted {
    private static final int MOST_REASONS = 30;

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Again> again = new HashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private List<String> reasons = List.of();
    private List<String> acts = List.of();

    /** Forgets what the person before has typed. */
    void forget() {
        answers.clear();
        again.clear();
        cells.clear();
    }

    /** What is typed about a finding of a protocol. */
    Answer answer(ProtocolKey key, Finding about) {
        return answers.computeIfAbsent(name(key, about.check() + " " + about.about()), made -> new Answer());
    }

    /** What is typed about a correction. */
    Answer correction(ProtocolKey key) {
        return answers.computeIfAbsent(name(key, ""), made -> new Answer());
    }

    /** Why there is that correction. */
    Again again(ProtocolKey key) {
        return again.computeIfAbsent(name(key, ""), made -> new Again());
    }

    /** What is typed about a correction is recorded. */
    void dropCorrection(ProtocolKey key) {
        answers.remove(name(key, ""));
        again.remove(name(key, ""));
    }

    /** What is typed about releasing a reading. */
    Answer release(ProtocolKey key) {
        return answers.computeIfAbsent(name(key, "release"), made -> new Answer());
    }

    /** What was typed is recorded. */
    void drop(Answer recorded) {
        answers.values().remove(recorded);
    }

    /** A disputed cell as far as it is typed. */
    Cell cell(ProtocolKey key, String code) {
        return cells.computeIfAbsent(name(key, code), made -> new Cell(code));
    }

    void dropCells(ProtocolKey key) {
        cells.keySet().removeIf(name -> name.startsWith(name(key, "")));
    }

    private static String name(ProtocolKey key, String rest) {
        return key.contest() + " " + key.precinct() + " " + rest;
    }

    /** Decisions of this commission's sittings, as an act's number and day, the latest first. */
    List<String> acts() {
        return acts;
    }

    void acts(Stream<String> decided) {
        acts = decided.distinct().toList();
    }

    /** Reasons given lately, the latest first, each once. */
    List<String> reasons() {
        return reasons;
    }

    void reasons(Stream<String> given) {
        reasons = given.distinct().limit(MOST_REASONS).toList();
    }

    /** A reason was given just now. */
    void remember(String reason) {
        reasons(Stream.concat(Stream.of(reason), reasons.stream()));
    }
}
