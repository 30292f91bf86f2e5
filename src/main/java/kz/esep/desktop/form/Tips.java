package kz.esep.desktop.form;

import javafx.scene.control.Tooltip;

/** Tooltips. None takes the Escape that is meant for the screen under it. */
public final class Tips {
    private Tips() {}

    public static Tooltip tip(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setConsumeAutoHidingEvents(false);
        return tip;
    }
}
