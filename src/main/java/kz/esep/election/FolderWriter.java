package kz.esep.election;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Writes a package as a folder of tables: UTF-8 with a byte order mark, by which spreadsheets know it, and commas. */
final class FolderWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;

    FolderWriter(Path folder) {
        this.folder = folder;
    }

    void write(ElectionPackage source) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new Refused("election", "folder.not-empty", folder.toString());
            }
        }
        Files.write(folder.resolve(FolderFiles.ELECTION), Json.writeIndented(header(source)));
        table(FolderFiles.TERRITORIES, FolderFiles.TERRITORY_COLUMNS, territories(source));
        table(FolderFiles.COMMISSIONS, FolderFiles.COMMISSION_COLUMNS, commissions(source));
        table(FolderFiles.PRECINCTS, FolderFiles.PRECINCT_COLUMNS, precincts(source));
        table(FolderFiles.CONTESTS, FolderFiles.CONTEST_COLUMNS, contests(source));
        table(FolderFiles.OPTIONS, FolderFiles.OPTION_COLUMNS, options(source));
        if (!source.forms().equals(List.of(Defaults.form()))) {
            table(FolderFiles.FORM, formColumns(source), forms(source));
        }
        if (source.campaign() != null && !source.campaign().dates().isEmpty()) {
            table(FolderFiles.DATES, FolderFiles.DATE_COLUMNS, dates(source.campaign()));
        }
    }

    private static List<List<String>> dates(Campaign campaign) {
        return campaign.dates().stream()
                .map(set -> List.of(
                        set.code(),
                        set.date().toString(),
                        set.time() == null ? "" : set.time().toString()))
                .toList();
    }

    private static FolderFiles.Header header(ElectionPackage source) {
        return new FolderFiles.Header(
                source.id(),
                source.mode(),
                source.kind(),
                source.name(),
                source.votingDay(),
                source.ruleEdition(),
                source.signers(),
                source.thresholds(),
                source.campaign() == null ? null : source.campaign().called(),
                source.paper(),
                source.certificates(),
                source.turnout(),
                source.blank());
    }

    private void table(String name, List<String> columns, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180;
        format.printRecord(text, columns.toArray());
        for (List<String> row : rows) {
            format.printRecord(text, row.toArray());
        }
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> territories(ElectionPackage source) {
        return source.territories().stream()
                .map(territory -> row(
                        territory.name(),
                        List.of(territory.id(), Row.name(territory.kind()), text(territory.parent()))))
                .toList();
    }

    private static List<List<String>> commissions(ElectionPackage source) {
        return source.commissions().stream()
                .map(commission -> row(
                        commission.name(),
                        List.of(
                                commission.id(),
                                Row.name(commission.level()),
                                commission.territory(),
                                text(commission.parent()))))
                .toList();
    }

    private static List<List<String>> precincts(ElectionPackage source) {
        return source.precincts().stream()
                .map(precinct -> row(
                        precinct.place(),
                        List.of(
                                precinct.id(),
                                precinct.commission(),
                                precinct.territory(),
                                Row.name(precinct.kind()),
                                precinct.settlement()),
                        Long.toString(precinct.listedVoters()),
                        // a bare +05:00 would be a formula to a spreadsheet
                        "UTC" + (precinct.utcOffset().getTotalSeconds() == 0 ? "+00:00" : precinct.utcOffset()),
                        precinct.endOfVoting().toString()))
                .toList();
    }

    private static List<List<String>> contests(ElectionPackage source) {
        return source.contests().stream()
                .map(contest -> row(
                        contest.name(),
                        List.of(contest.id(), Row.name(contest.kind()), contest.territory(), contest.form()),
                        Integer.toString(contest.seats()),
                        yes(contest.againstAll())))
                .toList();
    }

    private static List<List<String>> options(ElectionPackage source) {
        List<List<String>> rows = new ArrayList<>();
        for (Contest contest : source.contests()) {
            for (Contest.Option option : contest.options()) {
                Integer registration = option.registration();
                rows.add(row(
                        option.name(),
                        List.of(contest.id(), option.id()),
                        registration == null ? "" : registration.toString()));
            }
        }
        return rows;
    }

    private static boolean hasSections(ElectionPackage source) {
        return source.forms().stream().flatMap(form -> form.lines().stream()).anyMatch(line -> line.section() != null);
    }

    private static List<String> formColumns(ElectionPackage source) {
        List<String> columns = new ArrayList<>(FolderFiles.FORM_COLUMNS);
        if (hasSections(source)) {
            columns.addAll(FolderFiles.SECTION_COLUMNS);
        }
        return columns;
    }

    private static List<List<String>> forms(ElectionPackage source) {
        boolean sections = hasSections(source);
        List<List<String>> rows = new ArrayList<>();
        for (Form form : source.forms()) {
            for (FormLine line : form.lines()) {
                List<String> row =
                        row(line.label(), List.of(form.id(), line.code(), line.paperNumber()), yes(line.required()));
                if (sections) {
                    Wording section = line.section() == null ? Wording.same("") : line.section();
                    row.addAll(List.of(section.kk(), section.ru(), section.en()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What stands before a name, the name in three languages, and what stands after it. */
    private static List<String> row(Wording name, List<String> before, String... after) {
        List<String> row = new ArrayList<>(before);
        row.addAll(List.of(name.kk(), name.ru(), name.en()));
        row.addAll(List.of(after));
        return row;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
