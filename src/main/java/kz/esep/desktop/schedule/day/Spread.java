package kz.esep.desktop.schedule.day;

/** A way to lay out the precincts. */
interface Spread {
    /** Shows what the model has now. */
    void draw();

    /** Takes the focus to the chosen precinct. */
    void focusChosen();
}
