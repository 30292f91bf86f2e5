package kz.esep.seats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.InputFile;
import kz.esep.text.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180, UTF-8 with or without a byte order mark) of party and votes in order of registration. The
 * header {@code party,votes} may be left out; a row named {@code against_all} counts in the base only.
 *
 * @param lists in order of registration, at least one
 * @param againstAll 0 when the file has no such row
 */
public record VotesFile(List<OptionVotes> lists, long againstAll) {
    /** The party name of the row that is no list. */
    public static final String AGAINST_ALL = "against_all";

    private static final long LARGEST_FILE = 1 << 20;
    private static final long LARGEST = 999_999_999_999L;
    private static final int DIGITS = 12;

    public VotesFile {
        lists = List.copyOf(lists);
    }

    /**
     * Reads a file.
     *
     * @throws Refused naming the row and what was expected
     */
    public static VotesFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Reader(name).read(text(file, name));
    }

    private static String text(Path file, String name) {
        try {
            byte[] content = InputFile.read(file, LARGEST_FILE);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("seats", "refused.notText", name);
        } catch (IOException e) {
            throw new Refused("seats", "refused.unreadable", name);
        }
    }

    /** One pass over the rows. */
    private static final class Reader {
        private final String file;
        private final Map<String, Long> rowOf = new HashMap<>();
        private final List<OptionVotes> lists = new ArrayList<>();
        private long againstAll;

        Reader(String file) {
            this.file = file;
        }

        VotesFile read(String text) {
            long row = 1;
            try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                for (CSVRecord cells : parser) {
                    row = Math.max(1, parser.getCurrentLineNumber());
                    take(cells, row);
                }
            } catch (IOException | UncheckedIOException e) {
                throw refused("refused.badCsv", row + 1);
            }
            if (lists.isEmpty()) {
                throw new Refused("seats", "refused.noLists", file);
            }
            return new VotesFile(lists, againstAll);
        }

        private void take(CSVRecord cells, long row) {
            if (cells.size() == 1 && cells.get(0).isBlank()) {
                return;
            }
            if (cells.size() != 2) {
                throw refused("refused.cells", row, cells.size());
            }
            String party = cells.get(0).strip();
            String votes = cells.get(1).strip();
            boolean first = rowOf.isEmpty();
            if (first && party.equals("party") && votes.equals("votes")) {
                rowOf.put("", row);
                return;
            }
            if (first && !votes.isEmpty() && votes.chars().noneMatch(Character::isDigit)) {
                throw refused("refused.header", row, party + "," + votes);
            }
            if (party.isEmpty()) {
                throw refused("refused.noParty", row);
            }
            Long before = rowOf.putIfAbsent(party, row);
            if (before != null) {
                throw refused("refused.twice", row, party, before);
            }
            keep(party, count(votes, row));
        }

        private void keep(String party, long votes) {
            if (party.equals(AGAINST_ALL)) {
                againstAll = votes;
            } else {
                lists.add(new OptionVotes(party, votes));
            }
        }

        private long count(String votes, long row) {
            if (!votes.matches("[0-9]{1," + DIGITS + "}")) {
                throw refused("refused.votes", row, votes, LARGEST);
            }
            return Long.parseLong(votes);
        }

        private Refused refused(String key, long row, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(file, row));
            arguments.addAll(List.of(more));
            return new Refused("seats", key, arguments.toArray());
        }
    }
}
