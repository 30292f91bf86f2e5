package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.paper.Outlet;
import kz.esep.paper.Paper;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep print}: a document on paper or as PDF. */
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintCommand extends OfficeTask {
    @Option(names = "--document", required = true, paramLabel = "KIND", descriptionKey = "paper-kind")
    private Kind kind;

    @Mixin
    private PaperOptions which = new PaperOptions();

    @Option(names = "--language", paramLabel = "kk|ru|en")
    private Language language = Language.KK;

    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Option(names = "--copies", paramLabel = "N")
    private int copies = 1;

    @Option(names = "--json")
    private boolean json;

    PrintCommand(Surroundings around) {
        super(around);
    }

    /** What came out. */
    record Printed(
            Paper paper,
            String sha256,
            int copies,
            @Nullable String printer,
            @Nullable Path file) {}

    @Override
    int work(Office office, Session session) {
        try (PageBar bar = new PageBar(around(), text("print.progress"))) {
            Paper paper = which.find(office, session, kind).paper();
            Outlet outlet = target.outlet(copies, bar);
            Digest digest = office.papers().issue(session, paper, language, outlet);
            Printed printed = new Printed(paper, digest.hex(), outlet.copies(), outlet.printer(), target.file);
            if (json) {
                print(printed);
            } else if (printed.file() != null) {
                say("print.saved", paper.name(), printed.file().toString());
            } else {
                say("print.printed", paper.name(), outlet.copies(), String.valueOf(outlet.printer()));
            }
            return Exit.DONE;
        }
    }
}
