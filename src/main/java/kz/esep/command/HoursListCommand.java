package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.DateTexts;
import kz.esep.schedule.Hours;
import kz.esep.schedule.HoursTable;
import kz.esep.schedule.PrecinctHours;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep schedule hours list}: the hours of every precinct and how far they are decided. */
@Command(name = "list", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class HoursListCommand extends OfficeTask {
    @Option(names = "--other")
    private boolean otherOnly;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
    private TableFiles.Format format;

    HoursListCommand(Surroundings around) {
        super(around);
    }

    /** A precinct's hours as other programs read them. */
    record Listed(String precinct, String opens, String closes, String countFrom, String offset, PrecinctHours known) {}

    @Override
    int work(Office office, Session session) {
        List<PrecinctHours> all = office.hours().list(session);
        List<PrecinctHours> shown =
                all.stream().filter(one -> !otherOnly || isOther(office, one)).toList();
        if (json) {
            print(shown.stream().map(one -> listed(office, one)).toList());
        } else if (out == null) {
            shown.forEach(one -> show(office, one));
            say(
                    "hours.summary",
                    all.size(),
                    all.stream().filter(one -> one.decision() != null).count(),
                    all.stream().filter(one -> one.proposal() != null).count(),
                    all.stream()
                            .filter(one -> one.decision() != null && one.notice() == null)
                            .count());
        }
        if (out != null) {
            String name = office.election().named("hours", office.commission());
            TableFiles.write(
                            List.of(HoursTable.of(shown, office.election(), language())),
                            format,
                            out,
                            name,
                            around().clock().instant())
                    .forEach(file -> say("publish.wrote", file.toString()));
        }
        return Exit.DONE;
    }

    private static boolean isOther(Office office, PrecinctHours one) {
        return !one.equals(PrecinctHours.untouched(one.precinct()))
                || !Hours.standard(office.election(), one.precinct()).equals(Hours.standard(office.election()));
    }

    private static Listed listed(Office office, PrecinctHours one) {
        Hours standard = Hours.standard(office.election(), one.precinct());
        Hours held = one.inForce(standard);
        return new Listed(
                one.precinct(),
                DateTexts.time(held.opens()),
                DateTexts.time(held.closes()),
                DateTexts.time(one.end(standard)),
                office.election().precinct(one.precinct()).utcOffset().getId(),
                one);
    }

    private void show(Office office, PrecinctHours one) {
        Hours standard = Hours.standard(office.election(), one.precinct());
        say("hours.row", one.precinct(), one.inForce(standard).toString(), DateTexts.time(one.end(standard)));
        PrecinctHours.Decision decision = one.decision();
        if (decision != null) {
            say(
                    "hours.row.decided",
                    decision.act().number(),
                    decision.act().date().toString());
            PrecinctHours.Notice notice = one.notice();
            if (notice == null) {
                say("hours.row.untold");
            } else {
                say("hours.row.told", notice.date().toString(), notice.how());
            }
        }
        PrecinctHours.Proposal proposal = one.proposal();
        if (proposal != null) {
            say("hours.row.proposed", proposal.hours().toString(), proposal.by(), proposal.reason());
        }
        PrecinctHours.Refusal refusal = one.refusal();
        if (refusal != null) {
            say("hours.row.refused", refusal.hours().toString(), refusal.act().number(), refusal.reason());
        }
        if (one.early() != null) {
            say("hours.row.early", one.early().number(), one.early().date().toString());
        }
    }
}
