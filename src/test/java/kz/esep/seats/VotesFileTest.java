package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsListsInOrderAndKeepsThoseAgainstAllApart() throws IOException {
        VotesFile file = read("party,votes\r\n\"B, the second\",20\r\nagainst_all,3\r\nA, 10 \r\n\r\n");
        assertEquals(List.of(new OptionVotes("B, the second", 20), new OptionVotes("A", 10)), file.lists());
        assertEquals(3, file.againstAll());
    }

    @Test
    void readsAFileWithAByteOrderMarkAndWithoutAHeader() throws IOException {
        assertEquals(List.of(new OptionVotes("A", 10)), read("\uFEFFA,10").lists());
        assertEquals(
                List.of(new OptionVotes("A", 10)),
                read("\uFEFFparty,votes\nA,10\n").lists());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party,votes;A,10;B,ten     | refused.votes    | 3
            party,votes;A,1 000        | refused.votes    | 2
            party,votes;A,-1           | refused.votes    | 2
            party,votes;A,             | refused.votes    | 2
            party,votes;A,1.0          | refused.votes    | 2
            party,votes;A,1000000000000 | refused.votes   | 2
            party,votes;A,10;A,20      | refused.twice    | 3
            party,votes;against_all,1;against_all,1 | refused.twice | 3
            party,votes;,10            | refused.noParty  | 2
            party,votes;A,10,5         | refused.cells    | 2
            party,votes;A              | refused.cells    | 2
            list,number;A,10           | refused.header   | 1
            """)
    void refusesARowAndNamesIt(String content, String key, long row) {
        Refused refused = assertThrows(Refused.class, () -> read(content.replace(';', '\n')));
        Message reason = refused.reason();
        assertEquals(key, reason.key());
        assertEquals(row, reason.arguments().get(1));
    }

    @Test
    void refusesAFileThatIsNoListOfVotes() {
        assertEquals("refused.noLists", refusal(() -> read("party,votes\n")));
        assertEquals("refused.noLists", refusal(() -> read("")));
        assertEquals("refused.badCsv", refusal(() -> read("party,votes\n\"A,10\nB,3\n")));
        assertEquals("refused.notText", refusal(() -> read("Отан,10", Charset.forName("windows-1251"))));
        assertEquals("refused.unreadable", refusal(() -> VotesFile.read(folder.resolve("absent.csv"))));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(Refused.class, reading).reason().key();
    }

    private VotesFile read(String content) throws IOException {
        return read(content, StandardCharsets.UTF_8);
    }

    private VotesFile read(String content, Charset charset) throws IOException {
        Path file = folder.resolve("votes.csv");
        Files.write(file, content.getBytes(charset));
        return VotesFile.read(file);
    }
}
