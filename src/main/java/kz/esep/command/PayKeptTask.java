package kz.esep.command;

import java.math.BigDecimal;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Office;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that sets something, where it is said what, and shows everything of its kind. */
abstract class PayKeptTask<T> extends OfficeTask {
    @Option(names = "--json")
    private boolean json;

    PayKeptTask(Surroundings around) {
        super(around);
    }

    /** Sets what the options say, if they do. */
    abstract void set(Office office, Session session);

    abstract List<T> all(Office office, Session session);

    abstract void show(T one);

    @Override
    int work(Office office, Session session) {
        set(office, session);
        List<T> all = all(office, session);
        if (json) {
            print(all);
        } else if (all.isEmpty()) {
            say("pay.none");
        } else {
            all.forEach(this::show);
        }
        return Exit.DONE;
    }

    String amount(BigDecimal amount) {
        return text("pay.amount", amount);
    }

    String limit(@Nullable BigDecimal amount) {
        return amount == null ? text("pay.no-limit") : amount(amount);
    }
}
