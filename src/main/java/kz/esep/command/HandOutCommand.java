package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Copies;
import kz.esep.paper.Copy;
import kz.esep.paper.Holder;
import kz.esep.paper.Kind;
import kz.esep.paper.Outlet;
import kz.esep.paper.Paper;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep hand-out}: a certified copy with its number and its line in the log. */
@Command(name = "hand-out", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class HandOutCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private What what;

    @Mixin
    private PaperOptions which = new PaperOptions();

    @Option(names = "--language", paramLabel = "kk|ru|en")
    private Language language = Language.KK;

    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Option(names = "--json")
    private boolean json;

    HandOutCommand(Surroundings around) {
        super(around);
    }

    /** A new copy, or one that is in the log once more. */
    static final class What {
        @ArgGroup(exclusive = false)
        private @Nullable Fresh fresh;

        @Option(names = "--again", paramLabel = "NUMBER")
        private long again;
    }

    /** A new copy. */
    @SuppressWarnings("NullAway.Init")
    static final class Fresh {
        @Option(names = "--document", required = true, paramLabel = "KIND", descriptionKey = "paper-kind")
        private Kind kind;

        @Option(names = "--to", required = true, paramLabel = "WHO")
        private Holder holder;

        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "esep.hand-out.name")
        private String name;
    }

    @Override
    int work(Office office, Session session) {
        try (PageBar bar = new PageBar(around(), text("print.progress"))) {
            Outlet outlet = target.outlet(1, bar);
            Copy copy = handedOut(office, session, outlet);
            if (json) {
                print(copy);
            } else {
                say("hand-out.done", copy.number(), copy.paper().name());
                if (target.file != null) {
                    say("publish.wrote", target.file.toString());
                }
            }
            return Exit.DONE;
        }
    }

    private Copy handedOut(Office office, Session session, Outlet outlet) {
        Copies copies = office.copies();
        Fresh fresh = what.fresh;
        if (fresh == null) {
            return copies.again(session, what.again, outlet);
        }
        Paper paper = which.find(office, session, fresh.kind).paper();
        return copies.handOut(session, paper, language, new Copies.Recipient(fresh.holder, fresh.name), outlet);
    }
}
