package kz.esep.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The register of issue in memory, with what each line is found by. A search goes through all of it: of 50 000 lines that
 * takes some milliseconds, and nothing of it is ever written.
 */
public final class Register {
    /** How many lines are read in one turn, so that others get theirs. */
    private static final int PART = 2_000;

    /** Of which nothing was read yet. */
    public static final Register UNREAD = new Register(List.of());

    private final List<Issue> lines;
    private final SearchText text;

    Register(List<Issue> lines) {
        this(lines, SearchText.EMPTY.with(lines));
    }

    private Register(List<Issue> lines, SearchText text) {
        this.lines = List.copyOf(lines);
        this.text = text;
    }

    /** What a reading found: lines, and the stock that says what became of them. */
    private record Found(List<IssueStore.Row> rows, Map<String, Ledger> ledgers) {}

    /** The same with some of the lines that came since; the same one when nothing came and no issue has ended. */
    Register grown(Workspace workspace, List<String> types, Session.@Nullable Opener opener) {
        Found come = workspace.read(connection ->
                new Found(IssueStore.after(connection, lines.size(), PART), IssueStore.ledgers(connection, types)));
        List<Issue> fresh =
                come.rows().stream().map(row -> line(row, come, opener)).toList();
        return fresh.isEmpty() ? ended(workspace, types, opener) : with(fresh);
    }

    private Register with(List<Issue> fresh) {
        List<Issue> longer = new ArrayList<>(lines);
        longer.addAll(fresh);
        return new Register(longer, text.with(fresh));
    }

    /** The lines are numbered from 1 without gaps, so that a line's place is known. */
    private Register ended(Workspace workspace, List<String> types, Session.@Nullable Opener opener) {
        Found over = workspace.read(
                connection -> new Found(IssueStore.ended(connection), IssueStore.ledgers(connection, types)));
        List<Issue> changed = new ArrayList<>(lines);
        for (IssueStore.Row row : over.rows()) {
            int at = Math.toIntExact(row.line()) - 1;
            if (at < changed.size() && changed.get(at).reason().isEmpty()) {
                changed.set(at, line(row, over, opener));
            }
        }
        return changed.equals(lines) ? this : new Register(changed, text);
    }

    private static Issue line(IssueStore.Row row, Found found, Session.@Nullable Opener opener) {
        Ledger ledger = found.ledgers().get(row.serials().type());
        Run run = ledger == null ? null : ledger.at(row.serials().first());
        return row.with(voter(row, opener), run == null ? State.ISSUED : run.state());
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
        return text.find(lines, typed);
    }
}
