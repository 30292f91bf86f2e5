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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

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

        @Option(names = "--to", paramLabel = "WHO")
        private @Nullable Holder holder;

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "esep.hand-out.name")
        private @Nullable String name;

        @Option(names = "--person", paramLabel = "ID", descriptionKey = "esep.hand-out.person")
        private @Nullable String person;
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
        return copies.handOut(session, paper, language, recipient(copies, session, fresh), outlet);
    }

    /** Somebody in the register of persons present, or anybody else with what they are and their name. */
    private Copies.Recipient recipient(Copies copies, Session session, Fresh fresh) {
        String person = fresh.person;
        Holder holder = fresh.holder;
        String name = fresh.name;
        if (person != null && holder == null && name == null) {
            return copies.registered(session, person);
        }
        if (person == null && holder != null && name != null) {
            return new Copies.Recipient(holder, name);
        }
        throw new ParameterException(spec.commandLine(), text("hand-out.to"));
    }
}
