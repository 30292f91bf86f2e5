package kz.esep.certificate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.election.CertificateType;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The register of issue in memory, with what each line is found by. A search goes through all of it: of 50 000 lines that
 * takes a few milliseconds, and nothing of it is ever written.
 */
public final class Register {
    /** How many lines are read in one turn, so that others get theirs. */
    private static final int PART = 2_000;

    private final List<Issue> lines;
    private final List<String> keys;

    Register(List<Issue> lines) {
        this.lines = List.copyOf(lines);
        keys = this.lines.stream().map(Register::key).toList();
    }

    static Register read(Workspace workspace, List<CertificateType> types, Session.@Nullable Opener opener) {
        Map<String, Ledger> ledgers = workspace.read(connection -> IssueStore.ledgers(
                connection, types.stream().map(CertificateType::id).toList()));
        List<Issue> lines = new ArrayList<>();
        List<IssueStore.Row> rows = part(workspace, 0);
        while (!rows.isEmpty()) {
            for (IssueStore.Row row : rows) {
                Ledger ledger = ledgers.get(row.serials().type());
                Run run = ledger == null ? null : ledger.at(row.serials().first());
                lines.add(row.with(voter(row, opener), run == null ? State.ISSUED : run.state()));
            }
            rows = part(workspace, rows.getLast().line());
        }
        return new Register(lines);
    }

    private static List<IssueStore.Row> part(Workspace workspace, long after) {
        return workspace.read(connection -> IssueStore.after(connection, after, PART));
    }

    private static @Nullable Voter voter(IssueStore.Row row, Session.@Nullable Opener opener) {
        return opener == null ? null : Voter.of(opener.open(IssueActs.voter(row.line()), row.sealed()));
    }

    /** In the order of issue. */
    public List<Issue> lines() {
        return lines;
    }

    /**
     * Finds lines by beginnings of names, of the IIN or by the number, in any order: {@code omar 0017}.
     *
     * @param typed case and leading zeros of a number do not matter; nothing finds every line
     */
    public List<Issue> find(String typed) {
        List<Sought> words =
                Stream.of(plain(typed).strip().split(" ", -1)).map(Sought::of).toList();
        List<Issue> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = keys.get(i);
            if (words.stream().allMatch(word -> word.isIn(key))) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private static String key(Issue line) {
        Voter voter = line.voter();
        String person = voter == null ? "" : " " + voter.name() + " " + voter.iin();
        return plain(person) + " #" + line.serials().first() + " ";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,\u00A0-]+", " ");
    }

    /** A word of a search: the beginning of a name or an IIN, or a whole number. */
    private record Sought(String beginning, String number) {
        static Sought of(String word) {
            return new Sought(" " + word, "#" + word.replaceFirst("^0+(?=.)", "") + " ");
        }

        boolean isIn(String key) {
            return key.contains(beginning) || key.contains(number);
        }
    }
}
