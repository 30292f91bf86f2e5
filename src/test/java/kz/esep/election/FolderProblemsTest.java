package kz.esep.election;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong in a folder is said with its file, row and column. */
class FolderProblemsTest extends FolderDesk {
    @ParameterizedTest(name = "{0}: {2} -> {5}")
    @CsvSource(delimiter = '|', textBlock = """
            dates.csv     | 2027-02-28        | 2027-02-30        | 2 | date   | folder.date
            dates.csv     | 2027-02-28        | 28 February       | 2 | date   | folder.date
            dates.csv     | 2027-02-28        | 2072-02-28        | 2 | date   | defect.date.far
            dates.csv     | 17:00             | 5 pm              | 3 | time   | folder.time
            dates.csv     | registration-ends | registration      | 3 | code   | defect.date.unknown
            dates.csv     | registration-ends | lists-handed      | 3 | code   | defect.duplicate
            election.json | 2027-01-19        | 2027-03-21        | 0 | called | defect.date.called
            election.json | 2027-01-19        | 2017-01-19        | 0 | called | defect.date.called
            """)
    void saysWhatIsWrongWithItsDates(String file, String was, String is, int row, String column, String key)
            throws IOException {
        folder = temporary.resolve("early");
        PackageFolder.write(Packages.early(), folder);
        saysFileRowAndColumnOfEachProblem(file, was, is, row, column, key);
    }

    /** What is replaced by what in which file, and where the problem is then said to be. */
    @ParameterizedTest(name = "{0}: {2} -> {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            precincts.csv   | 2400            | 2 400            | 2 | listed_voters | folder.whole
            precincts.csv   | 2400            | 2400.0           | 2 | listed_voters | folder.whole
            precincts.csv   | 2400            | 2.4E+3           | 2 | listed_voters | folder.whole
            precincts.csv   | 2400            | -                | 2 | listed_voters | folder.whole
            precincts.csv   | 0002,kokshe,    | 0001,kokshe,     | 3 | id            | defect.duplicate
            precincts.csv   | 0002,kokshe,    | 2.0,kokshe,      | 3 | id            | defect.id
            precincts.csv   | 0002,kokshe,    | 0002,koksha,     | 3 | commission    | defect.unknown.commission
            precincts.csv   | 0107,aqqol,aqqol | 0107,aqqol,aqkol | 4 | territory    | defect.unknown.territory
            precincts.csv   | 0107,aqqol,aqqol | 0107,aqqol,kz  | 4 | territory      | defect.precinct.outside
            precincts.csv   | ordinary        | usual            | 2 | kind          | folder.one-of
            precincts.csv   | UTC+05:00       | 5                | 2 | utc_offset    | folder.offset
            precincts.csv   | UTC+05:00       | UTC+19           | 2 | utc_offset    | folder.offset
            precincts.csv   | 20:00           | 8 pm             | 2 | end_of_voting | folder.time
            precincts.csv   | School No. 1    | -                | 2 | place_kk      | defect.blank
            precincts.csv   | Settlement      | -                | 2 | settlement    | defect.blank
            precincts.csv   | 20:00           | 20:00,more       | 2 | -             | folder.cells
            precincts.csv   | School No. 1    | "School" No. 1   | 2 | -             | folder.quotes
            precincts.csv   | School No. 1    | "School No. 1    | 2 | -             | folder.quotes
            precincts.csv   | listed_voters   | voters           | 1 | voters        | folder.column.unknown
            precincts.csv   | listed_voters   | voters           | 1 | listed_voters | folder.column.missing
            precincts.csv   | place_kk        | place_ru         | 1 | place_ru      | folder.column.twice
            territories.csv | region,kz       | region,          | 3 | parent        | defect.territory.parent
            territories.csv | region,kz       | region,aqqol     | 3 | parent        | defect.cycle
            territories.csv | aqqol,rayon     | aqqol,district   | 5 | kind          | folder.one-of
            commissions.csv | aqqol,territorial | aqqol,precint  | 5 | level         | folder.one-of
            commissions.csv | aqqol,territorial,aqqol,aqmola | aqqol,territorial,aqqol,nobody | 5 | parent | defect.unknown.commission
            contests.csv    | 69,             | sixty,           | 2 | seats         | folder.whole
            contests.csv    | 69,             | 0,               | 2 | seats         | defect.seats
            contests.csv    | 69,yes          | 69,maybe         | 2 | against_all   | folder.yes
            contests.csv    | protocol        | other            | 2 | form          | defect.unknown.form
            contests.csv    | akim,plurality  | akim,majority    | 3 | kind          | folder.one-of
            contests.csv    | question,question | Question,question | 4 | id         | defect.code
            options.csv     | akim,b          | akin,b           | 5 | contest       | folder.option.contest
            options.csv     | akim,b          | akim,a           | 5 | id            | defect.duplicate
            options.csv     | akim,b,B,B,B,2  | akim,b,B,B,B,1   | 5 | registration  | defect.registration.twice
            options.csv     | akim,b,B,B,B,2  | akim,b,B,B,B,    | 5 | registration  | defect.registration
            options.csv     | akim,b,B,B,B,2  | akim,b,B,B,B,two | 5 | registration  | folder.whole
            options.csv     | akim,b,B,B,B,2  | akim,b,B,,B,2    | 5 | name_ru       | defect.blank
            election.json   | "2023"          | "1999"           | 0 | ruleEdition   | defect.edition
            election.json   | "practice"      | "exercise"       | 3 | mode          | folder.json
            election.json   | 2027-03-21      | 21.03.2027       | 10 | votingDay    | folder.json
            election.json   | "chair"         | "secretary"      | 0 | signers[1]    | defect.duplicate
            """)
    void saysFileRowAndColumnOfEachProblem(String file, String was, String is, int row, String column, String key)
            throws IOException {
        String text = text(file);
        assertTrue(text.contains(was), text);
        write(file, text.replaceFirst(java.util.regex.Pattern.quote(was), is == null ? "" : is));
        assertTrue(
                faulty().stream()
                        .anyMatch(problem -> problem.file().equals(file)
                                && problem.row() == row
                                && problem.column().equals(column == null ? "" : column)
                                && problem.what().key().equals(key)),
                faulty()::toString);
    }

    @Test
    void saysEverythingAtOnceAndEachCellOnce() throws IOException {
        write("precincts.csv", text("precincts.csv").replace("2400", "x").replace("0107,aqqol", "0107,nobody"));
        write("options.csv", text("options.csv").replace("akim,b,B", "akim,b,"));
        assertEquals(
                List.of(
                        "options.csv, row 5, column name_kk: The text is missing; it is expected in all three languages.",
                        "precincts.csv, row 2, column listed_voters: \"x\" is no whole number; digits only are expected,"
                                + " without spaces or commas.",
                        "precincts.csv, row 4, column commission: The package has no commission \"nobody\"; the id of a"
                                + " listed commission is expected."),
                faulty().stream()
                        .map(problem -> problem.message().in(Language.EN))
                        .toList());
    }

    @Test
    void saysWhereAFormIsWrong() throws IOException {
        String header = "form,code,paper_number,label_kk,label_ru,label_en,required\r\n";
        write("form.csv", header + "protocol,voters_listed,1,a,b,c,yes\r\nprotocol,votes.*,5.n,a,b,c,perhaps\r\n");
        assertTrue(has("form.csv", 3, "required", "folder.yes"), faulty()::toString);
        assertTrue(has("form.csv", 3, "", "defect.form.star"), faulty()::toString);
        assertTrue(has("form.csv", 2, "", "defect.form.lacks"), faulty()::toString);
        String line = "protocol,voters_listed,1,a,b,c,yes,";
        write("form.csv", header.strip() + ",section_kk\r\n" + line + "A\r\n");
        assertTrue(has("form.csv", 1, "section_ru", "folder.column.missing"), faulty()::toString);
        write("form.csv", header.strip() + ",section_kk,section_ru,section_en\r\n" + line + "A,,C\r\n");
        assertTrue(has("form.csv", 2, "section_ru", "defect.blank"), faulty()::toString);
    }

    @ParameterizedTest
    @CsvSource({"election.json", "territories.csv", "commissions.csv", "precincts.csv", "contests.csv", "options.csv"})
    void missesEveryFileThatIsNeeded(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertTrue(has(file, 0, "", "folder.missing"), faulty()::toString);
    }

    @ParameterizedTest
    @CsvSource({"territories.csv", "commissions.csv", "precincts.csv", "contests.csv", "options.csv"})
    void saysThatATableIsEmpty(String file) throws IOException {
        write(file, "");
        assertTrue(has(file, 1, "", "folder.empty"), faulty()::toString);
    }

    @Test
    void refusesAFileThatNobodyWouldRead() throws IOException {
        write("forms.csv", "x");
        write("readme.txt", "anything");
        assertEquals(1, faulty().size());
        assertTrue(has("forms.csv", 0, "", "folder.stranger"));
    }

    @Test
    void refusesTwoSourcesOfContests() throws IOException {
        write("contests.json", "[]");
        assertTrue(has("contests.json", 0, "", "folder.contests.both"));
    }

    @Test
    void refusesWhatIsNotUtf8AndSaysTheRow() throws IOException {
        byte[] content = text("precincts.csv").replaceFirst("Settlement", "#").getBytes(UTF_8);
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == '#' ? (byte) 0xC0 : content[i];
        }
        Files.write(folder.resolve("precincts.csv"), content);
        assertTrue(has("precincts.csv", 2, "", "folder.encoding"), faulty()::toString);
    }

    @Test
    void refusesUtf16() throws IOException {
        Files.write(folder.resolve("precincts.csv"), text("precincts.csv").getBytes(UTF_16LE));
        assertTrue(has("precincts.csv", 1, "", "folder.encoding"), faulty()::toString);
    }

    @Test
    void refusesMoreRowsThanAnyElectionHas() throws IOException {
        write("options.csv", text("options.csv") + "\r\n".repeat(1_048_577));
        assertTrue(has("options.csv", 1_048_577, "", "folder.rows"), faulty()::toString);
    }

    @Test
    void refusesATooLargeFile() throws IOException {
        try (var file =
                new java.io.RandomAccessFile(folder.resolve("options.csv").toFile(), "rw")) {
            file.setLength((256L << 20) + 1);
        }
        assertTrue(has("options.csv", 0, "", "folder.large"), faulty()::toString);
    }

    @Test
    void saysThatThereIsNoSuchFolder() throws IOException {
        folder = temporary.resolve("nowhere");
        assertEquals("folder.none", faulty().getFirst().what().key());
    }

    @Test
    void passesNoticesOnWithTheirPlace() throws IOException {
        write("precincts.csv", text("precincts.csv").replace("2400", "3400"));
        FolderProblem notice = sound().notices().getFirst();
        assertEquals("precincts.csv", notice.file());
        assertEquals(2, notice.row());
        assertEquals("listed_voters", notice.column());
    }

    private boolean has(String file, int row, String column, String key) throws IOException {
        return faulty().stream()
                .anyMatch(problem -> problem.file().equals(file)
                        && problem.row() == row
                        && problem.column().equals(column)
                        && problem.what().key().equals(key));
    }

    private List<FolderProblem> faulty() throws IOException {
        PackageFolder.Outcome outcome = PackageFolder.read(folder, "");
        return assertInstanceOf(PackageFolder.Outcome.Faulty.class, outcome, outcome::toString)
                .problems();
    }
}
