package kz.esep.architecture.canary.text;

import kz.esep.architecture.canary.tally.TallyHelper;

/** Breaks the layers and closes a cycle. */
public class UsesTally {
    public final TallyHelper above = new TallyHelper();
}
