package kz.esep.election;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the forms and contests of a package folder. */
final class FolderBallots {
    private final FolderReader reader;
    private final Path folder;
    private final Problems problems;
    private final FolderPlaces places;

    FolderBallots(FolderReader reader, Path folder, Problems problems, FolderPlaces places) {
        this.reader = reader;
        this.folder = folder;
        this.problems = problems;
        this.places = places;
    }

    List<Form> forms() throws IOException {
        if (!Files.exists(folder.resolve(FolderFiles.FORM))) {
            return List.of(Defaults.form());
        }
        Map<String, List<FormLine>> lines = new LinkedHashMap<>();
        for (Row row : reader.table(FolderFiles.FORM, FolderFiles.FORM_COLUMNS, FolderFiles.SECTION_COLUMNS, "form")) {
            List<FormLine> form = lines.computeIfAbsent(row.text("form"), none -> new ArrayList<>());
            int at = new ArrayList<>(lines.keySet()).indexOf(row.text("form"));
            places.put("forms[" + at + "].lines[" + form.size() + "]", row);
            if (form.isEmpty()) {
                places.put("forms[" + at + "]", row);
            }
            form.add(new FormLine(
                    row.text("code"),
                    row.text("paper_number"),
                    row.wording("label"),
                    row.yes("required"),
                    row.optionalWording("section")));
        }
        return lines.entrySet().stream()
                .map(form -> new Form(form.getKey(), form.getValue()))
                .toList();
    }

    List<Contest> contests(String defaultForm) throws IOException {
        boolean json = Files.exists(folder.resolve(FolderFiles.CONTESTS_JSON));
        if (json && Files.exists(folder.resolve(FolderFiles.CONTESTS))) {
            problems.structure(FolderFiles.CONTESTS_JSON, 0, "", "contests.both");
            return List.of();
        }
        if (json) {
            places.contestsAreJson();
            return reader.json(FolderFiles.CONTESTS_JSON, Contest[].class)
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Row> rows = reader.table(FolderFiles.CONTESTS, FolderFiles.CONTEST_COLUMNS, "contests");
        Map<String, List<Contest.Option>> options = options(rows);
        return rows.stream().map(row -> contest(row, defaultForm, options)).toList();
    }

    private static Contest contest(Row row, String defaultForm, Map<String, List<Contest.Option>> options) {
        return new Contest(
                row.text("id"),
                row.oneOf("kind", ContestKind.class),
                row.text("territory"),
                FolderReader.orElse(row.optional("form"), defaultForm),
                row.wording("name"),
                row.whole("seats"),
                options.getOrDefault(row.text("id"), List.of()),
                row.yes("against_all"));
    }

    private Map<String, List<Contest.Option>> options(List<Row> contests) throws IOException {
        List<String> ids = contests.stream().map(row -> row.text("id")).toList();
        Map<String, List<Contest.Option>> options = new LinkedHashMap<>();
        for (Row row : reader.table(FolderFiles.OPTIONS, FolderFiles.OPTION_COLUMNS, "options")) {
            int contest = ids.indexOf(row.text("contest"));
            if (contest < 0) {
                problems.cell(row.file(), row.number(), "contest", "option.contest", row.text("contest"));
                continue;
            }
            List<Contest.Option> own = options.computeIfAbsent(row.text("contest"), none -> new ArrayList<>());
            places.put("contests[" + contest + "].options[" + own.size() + "]", row);
            own.add(new Contest.Option(row.text("id"), row.wording("name"), row.optionalWhole("registration")));
        }
        return options;
    }
}
