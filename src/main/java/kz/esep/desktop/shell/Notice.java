package kz.esep.desktop.shell;

import kz.esep.text.Message;

/** Something told above the screen. */
public record Notice(Kind kind, Message text) {
    /** How serious it is; each has a symbol beside its colour. */
    public enum Kind {
        DONE,
        REMARK,
        REFUSED,
        FAILED
    }

    public static Notice done(Message text) {
        return new Notice(Kind.DONE, text);
    }

    public static Notice remark(Message text) {
        return new Notice(Kind.REMARK, text);
    }

    public static Notice refused(Message text) {
        return new Notice(Kind.REFUSED, text);
    }
}
