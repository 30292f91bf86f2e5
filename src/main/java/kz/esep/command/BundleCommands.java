package kz.esep.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.access.Session;
import kz.esep.count.CountingTables;
import kz.esep.count.Tabled;
import kz.esep.count.bundle.Stack;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep count bundle}: stacks of ballots counted in bundles, twice and by different people. */
@SuppressWarnings("NullAway.Init")
final class BundleCommands {
    private static final Pattern BUNDLES = Pattern.compile("(?:([1-9][0-9]{0,2})x)?([0-9]{1,3})");

    private BundleCommands() {}

    /** Begins to count in bundles. */
    @Command(name = "begin", mixinStandardHelpOptions = true)
    static final class Begin extends OfficeTask {
        @Option(names = "--size", required = true, paramLabel = "N")
        private int size;

        Begin(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.countingTables().begin(session, size);
            say("bundle.begun", size);
            return Exit.DONE;
        }
    }

    /** What is done with one stack. */
    abstract static class OfStack extends OfficeTask {
        @Option(names = "--stack", required = true, paramLabel = "CODE", descriptionKey = "bundle-stack")
        private String stack;

        OfStack(Surroundings around) {
            super(around);
        }

        @Override
        final int work(Office office, Session session) {
            CountingTables tables = office.countingTables();
            String code = stack.substring(stack.indexOf('/') + 1);
            List<String> contests = tables.look(session).rows().stream()
                    .filter(row -> row.code().equals(code))
                    .map(Tabled.Row::contest)
                    .filter(contest -> code.equals(stack) || stack.equals(contest + "/" + code))
                    .toList();
            if (contests.size() > 1) {
                throw new Refused("command", "bundle.which", code, String.join(", ", contests));
            }
            work(tables, session, contests.isEmpty() ? "" : contests.getFirst(), code);
            return Exit.DONE;
        }

        abstract void work(CountingTables tables, Session session, String contest, String code);

        void tell(Stack.State state) {
            say("bundle.state", stack, state.said());
        }
    }

    /** Hands in a count of a whole stack. */
    @Command(name = "stack", mixinStandardHelpOptions = true)
    static final class Count extends OfStack {
        @Option(names = "--bundles", required = true, paramLabel = "N,N...")
        private String bundles;

        Count(Surroundings around) {
            super(around);
        }

        @Override
        void work(CountingTables tables, Session session, String contest, String code) {
            tell(tables.count(session, contest, code, read()));
        }

        private List<Long> read() {
            List<Long> all = new ArrayList<>();
            if (bundles.equals("0")) {
                return all;
            }
            for (String word : bundles.split(",", -1)) {
                Matcher written = BUNDLES.matcher(word.strip());
                if (!written.matches()) {
                    throw new Refused("command", "bundle.unreadable", word);
                }
                int times = written.group(1) == null ? 1 : Integer.parseInt(written.group(1));
                all.addAll(Collections.nCopies(times, Long.valueOf(written.group(2))));
            }
            return all;
        }
    }

    /** Counts one bundle once more. */
    @Command(name = "again", mixinStandardHelpOptions = true)
    static final class Again extends OfStack {
        @Option(names = "--bundle", required = true, paramLabel = "NO")
        private int bundle;

        @Option(names = "--ballots", required = true, paramLabel = "N")
        private long ballots;

        Again(Surroundings around) {
            super(around);
        }

        @Override
        void work(CountingTables tables, Session session, String contest, String code) {
            tell(tables.again(session, contest, code, bundle, ballots));
        }
    }

    /** Has a stack counted anew. */
    @Command(name = "afresh", mixinStandardHelpOptions = true)
    static final class Afresh extends OfStack {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Afresh(Surroundings around) {
            super(around);
        }

        @Override
        void work(CountingTables tables, Session session, String contest, String code) {
            tables.afresh(session, contest, code, reason);
            tell(Stack.State.NOT_COUNTED);
        }
    }
}
