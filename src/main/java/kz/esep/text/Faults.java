package kz.esep.text;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a whole file or a whole act in bulk, naming the first faults. */
public final class Faults {
    private static final int SHOWN = 20;

    private Faults() {}

    /**
     * Does nothing when there are no faults.
     *
     * @throws Refused otherwise
     */
    public static void refuse(List<Message> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(refusal(faults));
        }
    }

    /**
     * The same for faults of which each is about something; a caller who read that from a file can say where it stands.
     *
     * @throws Refused with these faults
     */
    public static void refuseEach(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(refusal(faults.stream().map(Fault::what).toList()), faults);
        }
    }

    private static Message refusal(List<Message> faults) {
        return Message.of(
                "text",
                "refused.rows",
                faults.size(),
                new Wording(said(faults, Language.KK), said(faults, Language.RU), said(faults, Language.EN)));
    }

    private static String said(List<Message> faults, Language language) {
        return faults.stream().limit(SHOWN).map(fault -> fault.in(language)).collect(Collectors.joining("\n"));
    }
}
