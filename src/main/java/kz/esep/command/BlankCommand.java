package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Outlet;
import kz.esep.paper.Shifted;
import kz.esep.paper.Watch;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code esep certificate blank}: a page by which a printer is adjusted to the numbered blank. */
@Command(name = "blank", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class BlankCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Mixin
    private ShiftOptions shift;

    BlankCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        Outlet outlet = new Shifted(target.outlet(1, Watch.NONE), shift.shift());
        office.certificates().certificatePapers().testBlank(session, language(), outlet);
        if (target.file != null) {
            say("certificate.blank-saved", target.file.toString());
        } else {
            say("certificate.blank-printed", String.valueOf(outlet.printer()));
        }
        return Exit.DONE;
    }
}
