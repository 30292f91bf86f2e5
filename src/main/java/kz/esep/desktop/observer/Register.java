package kz.esep.desktop.observer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;

/** What one of the two registers shows of its lines. */
interface Register<L> {
    /** Adds its columns. */
    void addTo(TableView<L> table);

    /** Shows as many columns as there is room for, in letters of the whole view. */
    void fit(double letters);

    /** All that is known of a line. */
    List<Node> facts(L line);

    /** What can be done with a line, the likeliest first. */
    List<Act> acts(L line);

    /** What can be done without any line, the likeliest first. */
    List<Act> general();

    /** Whom or what an act is about, in a line. */
    String about(L line);
}
