package kz.esep.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.count.bundle.BundleTable;
import kz.esep.count.bundle.Bundles;
import kz.esep.count.bundle.Stack;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What can be done at the counting table, as a pure function of what is recorded. */
record TableRules(Count count, Premises premises) {

    /** Goes on only when the ballots can lie on the table: voting has ended, the boxes are open, no reading is handed in. */
    void requireOpen() {
        Moments moments = new Moments(count, premises);
        moments.requireNotHandedIn();
        moments.requireNotEarly(Stage.SORTED, premises.now());
        new Order(count, premises)
                .missingBefore(Stage.SORTED).stream().findFirst().ifPresent(missing -> {
                    throw new Refused("count", "refused.table-early", missing.said());
                });
    }

    /** The size is chosen once, from those there are. */
    void requireSize(int size) {
        if (count.table().begun()) {
            throw new Refused("count", "refused.table-begun", count.table().size());
        }
        if (!BundleTable.SIZES.contains(size)) {
            throw new Refused(
                    "count",
                    "refused.table-size",
                    BundleTable.SIZES.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /** A whole stack, or the first bundles of it: by somebody who did not count it, in bundles that can be. */
    void requireCount(String person, String contest, String code, List<Long> bundles) {
        Stack stack = stack(contest, code);
        if (!stack.waitsFor(person)) {
            throw new Refused(
                    "count",
                    stack.isCountedBy(person) ? "refused.stack-own" : "refused.stack-twice",
                    premises.said(contest, code));
        }
        boolean first = stack.state() == Stack.State.NOT_COUNTED;
        refuse(Bundles.fault(count.table().size(), first, bundles));
    }

    /** A bundle whose two counts differ. */
    void requireAgain(String contest, String code, int bundle, long ballots) {
        if (!stack(contest, code).differing().contains(bundle)) {
            throw new Refused("count", "refused.bundle-agrees", bundle, premises.said(contest, code));
        }
        refuse(Bundles.fault(count.table().size(), ballots, 0));
    }

    /** A stack of which somebody counted something. */
    void requireAfresh(String contest, String code) {
        if (stack(contest, code).state() == Stack.State.NOT_COUNTED) {
            throw new Refused("count", "refused.stack-fresh", premises.said(contest, code));
        }
    }

    private static void refuse(Optional<Message> fault) {
        fault.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    private Stack stack(String contest, String code) {
        if (!count.table().begun()) {
            throw new Refused("count", "refused.table-none");
        }
        List<Stack> stacks = new Carried(count, premises).stacks();
        return stacks.stream()
                .filter(stack -> stack.isOf(contest, code))
                .findFirst()
                .orElseThrow(() -> new Refused("count", "refused.no-stack", code, codes(stacks)));
    }

    private static String codes(List<Stack> stacks) {
        return stacks.stream().map(Stack::code).distinct().collect(Collectors.joining(", "));
    }
}
