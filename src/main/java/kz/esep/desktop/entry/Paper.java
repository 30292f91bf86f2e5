package kz.esep.desktop.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.tally.Sheet;
import kz.esep.tally.Texts;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a contest's protocol as they stand on paper, parted into sections, the time last. Lines of members and of
 * mobile boxes are open: they come and go.
 *
 * @param votingDay the day that a protocol's time is read by
 */
record Paper(ContestForm form, LocalDate votingDay) {
    private static final String MEMBERS = "issued_by_member.";
    private static final String BOXES = "mobile_box.";

    private static final Map<String, Section> STANDARD = Map.ofEntries(
            Map.entry("voters_listed", Section.VOTERS),
            Map.entry("voters_given_ballots", Section.VOTERS),
            Map.entry("took_part", Section.VOTERS),
            Map.entry(ContestForm.AGAINST_ALL, Section.VOTES),
            Map.entry("invalid", Section.BALLOTS),
            Map.entry("ballots_received", Section.BALLOTS),
            Map.entry("ballots_cancelled", Section.BALLOTS),
            Map.entry("urn_stationary", Section.BOXES),
            Map.entry("urn_mobile", Section.BOXES),
            Map.entry("outside_applications", Section.BOXES),
            Map.entry("voted_outside", Section.BOXES),
            Map.entry("voted_by_certificate", Section.BOXES),
            Map.entry(Sheet.TIME, Section.TIME));

    /** A part of the paper; when the typist leaves it, the checks are looked at. */
    enum Section {
        VOTERS,
        VOTES,
        BALLOTS,
        BOXES,
        TIME
    }

    /**
     * A line to type.
     *
     * @param number as printed beside it; empty where the paper has none
     * @param heading above it and its neighbours on the paper; null where the paper has none
     * @param open whether it can be taken away
     */
    record PaperLine(
            String code,
            String number,
            Wording label,
            Section section,
            @Nullable Wording heading,
            boolean open) {
        boolean isTime() {
            return code.equals(Sheet.TIME);
        }
    }

    /** Whether the paper parts its lines by headings of its own. */
    boolean hasHeadings() {
        return form.lines().stream().anyMatch(line -> line.section() != null);
    }

    /** Every fixed line and the open ones among these codes. */
    List<PaperLine> lines(Collection<String> codes) {
        List<PaperLine> lines = new ArrayList<>();
        Section section = Section.VOTERS;
        for (Line line : form.linesWith(codes)) {
            section = section(line.code(), section);
            lines.add(line(line, section));
        }
        lines.add(timeLine());
        return lines;
    }

    /** One line; empty when the form has none of that code. */
    Optional<PaperLine> line(String code) {
        return code.equals(Sheet.TIME)
                ? Optional.of(timeLine())
                : form.find(code).map(line -> line(line, section(line.code(), Section.VOTERS)));
    }

    private PaperLine timeLine() {
        return new PaperLine(Sheet.TIME, "", Texts.lineName(form, Sheet.TIME), Section.TIME, null, false);
    }

    private static PaperLine line(Line line, Section section) {
        boolean open = ContestForm.numberOf(line.code()) > 0;
        return new PaperLine(line.code(), line.paperNumber(), line.label(), section, line.section(), open);
    }

    /** The section of a line; a line that the law does not know stays with the one before it. */
    private static Section section(String code, Section before) {
        if (code.startsWith(ContestForm.VOTES_PREFIX)) {
            return Section.VOTES;
        }
        if (code.startsWith(MEMBERS)) {
            return Section.VOTERS;
        }
        return code.startsWith(BOXES) ? Section.BOXES : STANDARD.getOrDefault(code, before);
    }

    /**
     * The line of a typed number: as printed, or its digits alone, or the first that begins so. An open line that is not
     * there yet is found too.
     */
    Optional<String> find(String typed, Collection<String> codes) {
        String wanted = typed.strip().replace(',', '.').replaceAll("\\.+$", "");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<PaperLine> lines = lines(codes);
        return first(lines, line -> line.number().equals(wanted))
                .or(() -> openLine(wanted))
                .or(() -> first(
                        lines,
                        line -> !wanted.contains(".")
                                && line.number().replace(".", "").equals(wanted)))
                .or(() -> first(lines, line -> line.number().startsWith(wanted + ".")));
    }

    private static Optional<String> first(List<PaperLine> lines, java.util.function.Predicate<PaperLine> wanted) {
        return lines.stream().filter(wanted).findFirst().map(PaperLine::code);
    }

    private Optional<String> openLine(String wanted) {
        String last = wanted.substring(wanted.lastIndexOf('.') + 1);
        if (!last.matches("[1-9][0-9]{0,2}")) {
            return Optional.empty();
        }
        return form.openCodes().stream()
                .flatMap(star -> form.find(star.replace("*", last)).stream())
                .filter(line -> line.paperNumber().equals(wanted))
                .findFirst()
                .map(Line::code);
    }

    /** The codes of the next member or mobile box, where the line is in that part of the paper; otherwise none. */
    List<String> next(String line, Collection<String> codes) {
        List<String> stars = starsAround(line);
        OptionalInt highest = codes.stream()
                .filter(code -> stars.stream().anyMatch(star -> isOf(star, code)))
                .mapToInt(ContestForm::numberOf)
                .max();
        int number = highest.orElse(0) + 1;
        return stars.stream()
                .map(star -> star.replace("*", Integer.toString(number)))
                .toList();
    }

    /** The codes that go away together with an open line: itself, and the other row of the same mobile box. */
    List<String> together(String line) {
        String number = Integer.toString(ContestForm.numberOf(line));
        return starsAround(line).stream().map(star -> star.replace("*", number)).toList();
    }

    /** The open lines of the part in which a line stands. */
    private List<String> starsAround(String line) {
        Section section = line(line).map(PaperLine::section).orElse(Section.TIME);
        return form.openCodes().stream()
                .filter(star -> section(star, Section.TIME) == section)
                .toList();
    }

    private static boolean isOf(String star, String code) {
        int cut = star.indexOf('*');
        return code.startsWith(star.substring(0, cut)) && code.endsWith(star.substring(cut + 1));
    }
}
