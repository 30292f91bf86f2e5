package kz.esep.desktop.entry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.election.ContestForm;
import kz.esep.tally.Check;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.Typed;

/** One reading while it is typed: the texts as they are, where the typist is, and what the checks said of it. */
final class SheetModel {
    private final ProtocolKey key;
    private final int number;
    private final Paper paper;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Set<String> named = new HashSet<>();
    private String line;
    private List<Finding> findings = List.of();

    /**
     * A reading.
     *
     * @param number 1 or 2
     * @param typed what was typed of it before
     */
    SheetModel(ProtocolKey key, int number, Paper paper, Typed typed) {
        this.key = key;
        this.number = number;
        this.paper = paper;
        typed.texts().forEach((code, text) -> {
            if (paper.line(code).isPresent()) {
                texts.put(code, text);
            }
        });
        line = lines().stream().anyMatch(one -> one.code().equals(typed.line()))
                ? typed.line()
                : lines().getFirst().code();
    }

    ProtocolKey key() {
        return key;
    }

    int number() {
        return number;
    }

    Paper paper() {
        return paper;
    }

    /** The lines as they stand now. */
    List<Paper.PaperLine> lines() {
        return paper.lines(texts.keySet());
    }

    String text(String code) {
        return texts.getOrDefault(code, "");
    }

    /** The line where the typist is. */
    String line() {
        return line;
    }

    /** A cell holds that text now. */
    void type(String code, String text) {
        boolean open = paper.line(code).map(Paper.PaperLine::open).orElse(false);
        if (text.isEmpty() && !open) {
            texts.remove(code);
        } else if (!open || texts.containsKey(code)) {
            texts.put(code, text);
        }
    }

    /**
     * The typist is at another line.
     *
     * @return whether a section was left
     */
    boolean move(String code) {
        boolean left = !paper.line(line)
                .map(Paper.PaperLine::section)
                .equals(paper.line(code).map(Paper.PaperLine::section));
        line = code;
        return left;
    }

    /** Adds the lines of the next member or mobile box where the typist is; the first of them, if there is any. */
    Optional<String> addNext() {
        List<String> codes = paper.next(line, texts.keySet());
        codes.forEach(code -> texts.put(code, ""));
        return codes.stream().findFirst();
    }

    /**
     * Takes the open line away where the typist is, once it is empty; a figure in it is taken away first.
     *
     * @return whether the line is gone
     */
    boolean takeAway() {
        List<String> codes =
                paper.line(line).filter(Paper.PaperLine::open).isPresent() ? paper.together(line) : List.of();
        if (codes.stream().anyMatch(code -> !text(code).isEmpty())) {
            codes.forEach(code -> texts.put(code, ""));
            return false;
        }
        List<Paper.PaperLine> before = lines();
        boolean gone = texts.keySet().removeAll(codes);
        if (gone) {
            int at = before.stream().map(Paper.PaperLine::code).toList().indexOf(line);
            List<Paper.PaperLine> now = lines();
            line = now.get(Math.min(at, now.size() - 1)).code();
        }
        return gone;
    }

    /** The line of a typed number; an open line that is not there yet is added. Without a number the first empty one. */
    Optional<String> jump(String typed) {
        Optional<String> found = typed.isBlank()
                ? lines().stream()
                        .map(Paper.PaperLine::code)
                        .filter(code -> text(code).isEmpty())
                        .findFirst()
                : paper.find(typed, texts.keySet());
        found.filter(code -> ContestForm.numberOf(code) > 0).ifPresent(code -> texts.putIfAbsent(code, ""));
        return found;
    }

    /** As far as it is typed, right or wrong. */
    Typed typed() {
        return new Typed(texts, line);
    }

    /** What can be read as figures and a time. */
    Sheet sheet() {
        SortedMap<String, Long> figures = new TreeMap<>();
        for (Map.Entry<String, String> one : texts.entrySet()) {
            if (!one.getKey().equals(Sheet.TIME) && one.getValue().matches("[0-9]{1,9}")) {
                figures.put(one.getKey(), Long.valueOf(one.getValue()));
            }
        }
        return new Sheet(figures, time().orElse(null));
    }

    private Optional<LocalDateTime> time() {
        return TimeText.read(text(Sheet.TIME), paper.votingDay());
    }

    /** Whether the time is typed and is none. */
    boolean timeIsUnreadable() {
        return !text(Sheet.TIME).isBlank() && time().isEmpty();
    }

    List<Finding> findings() {
        return findings;
    }

    /** What the checks say after a section; everything in it counts as seen. */
    void found(List<Finding> now) {
        findings = now.stream().filter(finding -> !isMissing(finding)).toList();
        findings.forEach(finding -> named.add(name(finding)));
    }

    /** What the checks say after one cell: findings only go. */
    void foundLess(List<Finding> now) {
        Set<String> shown = findings.stream().map(SheetModel::subject).collect(Collectors.toSet());
        found(now.stream().filter(finding -> shown.contains(subject(finding))).toList());
    }

    /** Whether a finding names that line. */
    boolean isFound(String code) {
        return findings.stream().anyMatch(finding -> finding.lines().contains(code));
    }

    /** What has to be seen before the reading is handed in. */
    sealed interface Stop {
        /** Nothing is typed. */
        record Empty() implements Stop {}

        /** The time is none. */
        record NoTime() implements Stop {}

        /** These lines are empty. */
        record Missing(List<String> codes) implements Stop {}

        /** The checks found something that was not shown yet. */
        record Look() implements Stop {}
    }

    /**
     * What stands in the way of handing it in. Empty lines and findings do so once only: the paper leads.
     *
     * @param whole what the checks say of the whole sheet
     */
    Optional<Stop> stop(List<Finding> whole) {
        Sheet sheet = sheet();
        if (sheet.figures().isEmpty()) {
            return Optional.of(new Stop.Empty());
        }
        if (timeIsUnreadable()) {
            return Optional.of(new Stop.NoTime());
        }
        boolean unseen = whole.stream().anyMatch(finding -> !isMissing(finding) && !named.contains(name(finding)));
        found(whole);
        List<String> missing = missing(whole);
        if (named.addAll(missing)) {
            return Optional.of(new Stop.Missing(missing));
        }
        return unseen ? Optional.of(new Stop.Look()) : Optional.empty();
    }

    /** Codes of the empty lines, in the order of the paper, then those of which the paper must have at least one. */
    private List<String> missing(List<Finding> whole) {
        Set<String> codes = new LinkedHashSet<>();
        whole.stream().filter(SheetModel::isMissing).map(Finding::about).forEach(codes::add);
        List<String> inOrder = new ArrayList<>();
        for (Paper.PaperLine one : lines()) {
            boolean blank = text(one.code()).isBlank();
            if (codes.remove(one.code()) || (blank && (one.open() || one.isTime()))) {
                inOrder.add(one.code());
            }
        }
        inOrder.addAll(codes);
        return inOrder;
    }

    private static boolean isMissing(Finding finding) {
        return finding.check().equals(Check.E01.code());
    }

    private static String subject(Finding finding) {
        return finding.check() + " " + finding.about();
    }

    private static String name(Finding finding) {
        return subject(finding) + " " + finding.left() + " " + finding.right();
    }
}
