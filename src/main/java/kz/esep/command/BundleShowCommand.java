package kz.esep.command;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.count.Tabled;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep count bundle show}: how far each stack is counted, and which bundles are to be counted again. */
@Command(name = "show", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class BundleShowCommand extends OfficeTask {
    @Option(names = "--json")
    private boolean json;

    BundleShowCommand(Surroundings around) {
        super(around);
    }

    /** The table as other programs read it; figures only of stacks that stand, and where they may be seen. */
    record Listed(int size, List<StackListed> stacks) {}

    /** A stack; {@code found} has the counts of each bundle in the order in which they were made. */
    record StackListed(
            String contest,
            String stack,
            String state,
            List<Integer> differing,
            @Nullable Long ballots,
            List<List<Long>> found) {}

    @Override
    int work(Office office, Session session) {
        Tabled tabled = office.countingTables().look(session);
        if (json) {
            print(new Listed(
                    tabled.size(),
                    tabled.rows().stream().map(BundleShowCommand::listed).toList()));
            return Exit.DONE;
        }
        Message closed = tabled.closed();
        if (closed != null) {
            remark("bundle.closed", closed);
        }
        if (tabled.size() == 0) {
            say("bundle.none");
            return Exit.DONE;
        }
        say("bundle.size", tabled.size());
        boolean several =
                tabled.rows().stream().map(Tabled.Row::contest).distinct().count() > 1;
        tabled.rows().forEach(row -> show(row, several));
        return Exit.DONE;
    }

    private static StackListed listed(Tabled.Row row) {
        OptionalLong sum = row.sum();
        return new StackListed(
                row.contest(),
                row.code(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.differing(),
                sum.isPresent() ? sum.getAsLong() : null,
                row.found());
    }

    private void show(Tabled.Row row, boolean several) {
        String code = several ? row.contest() + "/" + row.code() : row.code();
        say("bundle.row", code, row.name(), row.state().said());
        row.differing().forEach(bundle -> say("bundle.differs", bundle));
        row.sum().ifPresent(sum -> say("bundle.sum", sum, row.found().size()));
        for (int bundle = 1; bundle <= row.found().size(); bundle++) {
            List<Long> counts = row.found().get(bundle - 1);
            if (counts.size() > 2) {
                say("bundle.found", bundle, counts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
    }
}
