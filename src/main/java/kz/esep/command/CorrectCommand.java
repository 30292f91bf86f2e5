package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import picocli.CommandLine.Command;

/** {@code esep correct}: chair and secretary open the correction of an accepted protocol. */
@Command(name = "correct", mixinStandardHelpOptions = true)
final class CorrectCommand extends CorrectionTask {
    CorrectCommand(Surroundings around) {
        super(around);
    }

    @Override
    void open(Office office, Session chair, Session second, ProtocolKey key) {
        office.protocols().openCorrection(chair, second, key, act(), reason());
        say("correct.done", key.precinct(), key.contest());
    }
}
