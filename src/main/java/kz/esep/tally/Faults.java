package kz.esep.tally;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Wording;

/** Refuses a whole file or a whole act in bulk, naming the first faults. */
final class Faults {
    private static final int SHOWN = 20;

    private Faults() {}

    /**
     * Does nothing when there are no faults.
     *
     * @throws Refused otherwise
     */
    static void refuse(List<Message> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(
                    "tally",
                    "refused.rows",
                    faults.size(),
                    new Wording(said(faults, Language.KK), said(faults, Language.RU), said(faults, Language.EN)));
        }
    }

    private static String said(List<Message> faults, Language language) {
        return faults.stream().limit(SHOWN).map(fault -> fault.in(language)).collect(Collectors.joining("\n"));
    }
}
