package kz.esep.desktop.schedule.calendar;

import javafx.scene.layout.Region;
import kz.esep.desktop.form.ScrolledPage;

/** What is laid out and may be higher than there is room: it scrolls after the focus. */
final class Sheet extends ScrolledPage {
    /**
     * A sheet.
     *
     * @param filling whether the content grows to the height that there is
     */
    Sheet(Region content, boolean filling) {
        setFitToHeight(filling);
        setContent(content);
    }
}
