package kz.esep.desktop.schedule.calendar;

import javafx.scene.layout.VBox;

/** A way to lay out the dates. All ways share the model: what is looked for, and which date is chosen. */
abstract class Spread extends VBox {
    /** Shows what the model has now. */
    abstract void draw();

    /** The focus goes to the chosen date. */
    abstract void focusChosen();
}
