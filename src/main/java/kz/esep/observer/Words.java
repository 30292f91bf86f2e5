package kz.esep.observer;

import kz.esep.text.TypedLine;

/** What people type about persons present and what they hand in: one line, not too long. */
final class Words {
    static final TypedLine LINE = new TypedLine("observer", 300);
    /** What something handed in is about, and what was answered. */
    static final TypedLine TEXT = new TypedLine("observer", 2000);

    private Words() {}
}
