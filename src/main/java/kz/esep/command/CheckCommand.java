package kz.esep.command;

import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.election.ContestForm;
import kz.esep.office.Office;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.Grade;
import kz.esep.tally.State;
import kz.esep.tally.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep check}: every check's findings on every settled protocol. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends OfficeTask {
    @Option(names = "--json")
    private boolean json;

    @Option(names = "--open")
    private boolean openOnly;

    CheckCommand(Surroundings around) {
        super(around);
    }

    /** A finding with its protocol, as other programs read it. */
    record Found(
            String contest,
            String precinct,
            State state,
            String check,
            Grade grade,
            String about,
            List<String> lines,
            long left,
            long right,
            boolean explained,
            String message,
            String todo) {}

    /** Everything that was found, and how many protocols are not settled yet and could not be checked. */
    record Report(int checked, int unsettled, int open, List<Found> findings) {}

    @Override
    int work(Office office, Session session) {
        Report report = report(office, session);
        if (json) {
            print(report);
        } else {
            for (Found found : report.findings()) {
                String key = found.explained() ? "check.explained" : "check.open";
                say(
                        key,
                        found.precinct(),
                        found.contest(),
                        found.check(),
                        found.grade(),
                        found.message(),
                        found.todo());
            }
            say(
                    "check.summary",
                    report.checked(),
                    report.unsettled(),
                    report.findings().size(),
                    report.open());
        }
        return report.open() == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private Report report(Office office, Session session) {
        List<Figures.Checked> settled = office.figures().check(session);
        int protocols = office.figures().list(session).size();
        List<Found> findings = new ArrayList<>();
        int open = 0;
        for (Figures.Checked checked : settled) {
            ContestForm form = office.election().form(checked.protocol().key().contest());
            List<Finding> unexplained = checked.unexplained();
            open += unexplained.size();
            for (Finding finding : checked.report().findings()) {
                boolean explained = !unexplained.contains(finding);
                if (!explained || !openOnly) {
                    findings.add(found(checked, finding, explained, form));
                }
            }
        }
        return new Report(settled.size(), protocols - settled.size(), open, findings);
    }

    private Found found(Figures.Checked checked, Finding finding, boolean explained, ContestForm form) {
        return new Found(
                checked.protocol().key().contest(),
                checked.protocol().key().precinct(),
                checked.protocol().state(),
                finding.check(),
                finding.grade(),
                finding.about(),
                finding.lines(),
                finding.left(),
                finding.right(),
                explained,
                Texts.reviewer(finding, form).in(language()),
                Texts.toDo(finding, form).in(language()));
    }
}
