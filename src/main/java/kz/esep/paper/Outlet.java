package kz.esep.paper;

import kz.esep.document.Shift;
import org.jspecify.annotations.Nullable;

/** Where a document goes. */
public interface Outlet {

    /** The printer's name; null for a file. */
    @Nullable
    String printer();

    /** How often it comes out, from 1. */
    int copies();

    /** How far the printer takes its sheets in beside where it believes them to be; only a blank needs to know. */
    default Shift shift() {
        return Shift.NONE;
    }

    /** Hears how far the document's making is, and then its printing; either may be stopped. */
    default Watch watch() {
        return Watch.NONE;
    }

    /**
     * Takes the document.
     *
     * @param title what the printing system calls it
     * @throws kz.esep.text.Refused when it cannot be written or printed
     */
    void take(byte[] pdf, String title);
}
