package kz.esep.architecture.canary.text;

import kz.esep.architecture.canary.app.hall.Counter;

/** Breaks the rule that the desk knows no server. */
public class AsksTheHall {
    public final Counter counter = new Counter();
}
