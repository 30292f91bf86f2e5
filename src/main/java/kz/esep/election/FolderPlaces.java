package kz.esep.election;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the folder a part of the package came from, to say a rule's finding with its file, row and column. */
final class FolderPlaces {
    private static final Pattern PART =
            Pattern.compile("(\\w+)(?:\\[(\\d+)\\])?(?:\\.(options|lines)\\[(\\d+)\\])?(?:\\.(.+))?");
    /** The campaign's parts stand in election.json and in a table of their own. */
    private static final Pattern CAMPAIGN = Pattern.compile("^campaign\\.");

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private final Map<String, Row> rows = new HashMap<>();
    private boolean contestsInJson;

    /** Remembers the row of {@code list[index]}, such as {@code precincts[17]} or {@code contests[0].options[2]}. */
    void put(String place, Row row) {
        rows.put(place, row);
    }

    void contestsAreJson() {
        contestsInJson = true;
    }

    FolderProblem of(Defect defect) {
        String where = CAMPAIGN.matcher(defect.where()).replaceFirst("");
        Matcher part = PART.matcher(where);
        if (!part.matches()) {
            return new FolderProblem(FolderFiles.ELECTION, 0, where, defect.what());
        }
        String list = part.group(1);
        if (part.group(2) == null || (contestsInJson && list.equals("contests"))) {
            return new FolderProblem(file(list), 0, wholePlace(list, where), defect.what());
        }
        String outer = list + "[" + part.group(2) + "]";
        String inner = part.group(3) == null ? "" : "." + part.group(3) + "[" + part.group(4) + "]";
        Row row = rows.get(outer + inner);
        if (row == null) {
            String place = file(list).equals(FolderFiles.ELECTION) ? where : "";
            return new FolderProblem(file(list), 0, place, defect.what());
        }
        String field = part.group(5) == null ? "" : part.group(5);
        return new FolderProblem(row.file(), row.number(), column(row, field), defect.what());
    }

    private String wholePlace(String list, String where) {
        return where.equals(list) && !file(list).equals(FolderFiles.ELECTION) ? "" : where;
    }

    /** {@code name.kk} is the column name_kk, {@code listedVoters} listed_voters; a whole row has none. */
    private static String column(Row row, String field) {
        String column = CAPITAL.matcher(field)
                .replaceAll("_$1")
                .toLowerCase(Locale.ROOT)
                .replace('.', '_');
        return row.columns().containsKey(column) ? column : "";
    }

    private String file(String list) {
        return switch (list) {
            case "territories" -> FolderFiles.TERRITORIES;
            case "commissions" -> FolderFiles.COMMISSIONS;
            case "precincts" -> FolderFiles.PRECINCTS;
            case "forms" -> FolderFiles.FORM;
            case "dates" -> FolderFiles.DATES;
            case "contests" -> contestsInJson ? FolderFiles.CONTESTS_JSON : FolderFiles.CONTESTS;
            default -> FolderFiles.ELECTION;
        };
    }

    /** Lists that stand in tables, to be numbered. */
    void putAll(String list, List<Row> table) {
        for (int i = 0; i < table.size(); i++) {
            put(list + "[" + i + "]", table.get(i));
        }
    }
}
