package kz.esep.election;

import kz.esep.text.Resource;

/** What a package folder gets that says nothing of its own: the protocol form and the thresholds of the checks. */
public final class Defaults {
    private static final Form FORM = Resource.read(Defaults.class, "form.json", Form.class);
    private static final Thresholds THRESHOLDS = Resource.read(Defaults.class, "thresholds.json", Thresholds.class);

    private Defaults() {}

    /**
     * The default precinct protocol, id {@code protocol}: the items that Art. 43 names. It does not claim to be the
     * central commission's printed form. Members and mobile boxes are optional lines of it.
     */
    public static Form form() {
        return FORM;
    }

    /** The thresholds that the control checks have where a package sets none. */
    public static Thresholds thresholds() {
        return THRESHOLDS;
    }
}
