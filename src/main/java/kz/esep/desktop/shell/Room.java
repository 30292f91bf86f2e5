package kz.esep.desktop.shell;

import java.time.Clock;
import kz.esep.desktop.work.Work;

/** What every screen finds around it. */
public record Room(Speech speech, Work work, Dialogs dialogs, Seat seat, Frame frame, Clock clock) {

    /** What a screen may ask of the window. */
    public interface Frame {
        /** Goes to another place, the first one when empty, and there to one thing unless {@code what} is empty. */
        void go(String place, String what);

        /** Tells the person something above the screen, until it is closed or something else is told. */
        void tell(Notice notice);

        /** Tells the person about a failure in the words of {@link Trouble}. */
        void trouble(Exception failure);

        /** Tells the person that what is typed could not be kept, what is kept, and what to do. */
        void unkept(Exception failure);

        /** Takes away what was told. */
        void hush();

        /** Makes the shown place's screen anew. */
        void show();
    }
}
