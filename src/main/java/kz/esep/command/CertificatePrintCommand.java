package kz.esep.command;

import java.time.LocalDate;
import kz.esep.access.Session;
import kz.esep.certificate.Serials;
import kz.esep.office.Office;
import kz.esep.paper.CertificatePapers;
import kz.esep.paper.Kind;
import kz.esep.paper.Outlet;
import kz.esep.paper.Paper;
import kz.esep.paper.Shifted;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep certificate print}: a certificate, a register or an act, on paper or as PDF. */
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CertificatePrintCommand extends OfficeTask {
    @Option(
            names = "--document",
            required = true,
            paramLabel = "KIND",
            descriptionKey = "esep.certificate.print.document")
    private Kind kind;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
    private String type = "";

    @Option(names = "--number", paramLabel = "N", descriptionKey = "certificate-number")
    private String number = "";

    @Option(names = "--precinct", paramLabel = "NUMBER", descriptionKey = "esep.certificate.print.precinct")
    private String precinct = "";

    @Option(names = "--act", paramLabel = "NUMBER")
    private String act = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "esep.certificate.print.date")
    private @Nullable LocalDate date;

    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Option(names = "--on-blank", descriptionKey = "esep.certificate.print.on-blank")
    private boolean onBlank;

    @Mixin
    private ShiftOptions shift;

    @Option(names = "--copies", paramLabel = "N")
    private int copies = 1;

    CertificatePrintCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        try (PageBar bar = new PageBar(around(), text("print.progress"))) {
            Paper paper = paper(office, session);
            Outlet outlet = new Shifted(target.outlet(copies, bar), shift.shift());
            office.certificates().certificatePapers().issue(session, paper, language(), outlet);
            if (target.file != null) {
                say("print.saved", paper.name(), target.file.toString());
            } else {
                say("print.printed", paper.name(), outlet.copies(), String.valueOf(outlet.printer()));
            }
            return Exit.DONE;
        }
    }

    private Paper paper(Office office, Session session) {
        CertificatePapers papers = office.certificates().certificatePapers();
        if (onBlank && kind != Kind.CERTIFICATE) {
            throw new Refused("command", "certificate.print.no-blank");
        }
        return switch (kind) {
            case CERTIFICATE, CERTIFICATE_ON_BLANK -> {
                Serials serials = CertificateCommands.serials(office, session, type, needed(number, "number"));
                yield onBlank || kind == Kind.CERTIFICATE_ON_BLANK
                        ? papers.onBlank(session, serials)
                        : papers.certificate(session, serials);
            }
            case ISSUE_REGISTER, ARRIVAL_REGISTER ->
                new Paper(
                        kind, office.certificates().stocks().type(session, type).id(), needed(precinct, "precinct"), 0);
            case TRANSFER_ACT, LOSS_ACT, SPOILING_ACT, CANCELLING_ACT ->
                papers.act(session, kind, needed(act, "act"), date, precinct);
            default -> throw new Refused("paper", "not-of-certificates", kind);
        };
    }

    private static String needed(String given, String option) {
        if (given.isEmpty()) {
            throw new Refused("command", "certificate.print.needs", "--" + option);
        }
        return given;
    }
}
