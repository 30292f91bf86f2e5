package kz.esep.media;

import kz.esep.text.TypedLine;

/** What people type about the media: one line, not too long. */
final class Words {
    static final TypedLine LINE = new TypedLine("media", 300);

    private Words() {}
}
