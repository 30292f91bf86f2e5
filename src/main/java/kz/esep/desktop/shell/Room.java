package kz.esep.desktop.shell;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.desktop.work.Work;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What every screen finds around it. */
public record Room(Speech speech, Work work, Dialogs dialogs, Seat seat, Frame frame, Clock clock) {

    /**
     * Asks something in the background for whoever sits here. What comes of it, be it a failure, is of no use to whoever
     * sits here next, and is dropped then.
     *
     * @param what said while it runs
     * @param take is given the answer, on the screen's thread
     */
    public <T extends @Nullable Object> void ask(
            Message what, Function<Session, T> question, Consumer<? super T> take) {
        Session session = seat.session();
        work.<T>run(
                what,
                progress -> question.apply(session),
                this.<T>forOnly(session, take),
                this.<Exception>forOnly(session, frame::trouble));
    }

    /** The same for what is looked at by itself: nothing is shown while it runs. */
    public <T extends @Nullable Object> void askQuietly(
            Message what, Function<Session, T> question, Consumer<? super T> take) {
        Session session = seat.session();
        work.<T>quietly(
                what,
                progress -> question.apply(session),
                this.<T>forOnly(session, take),
                this.<Exception>forOnly(session, frame::trouble));
    }

    private <T extends @Nullable Object> Consumer<T> forOnly(Session session, Consumer<? super T> take) {
        return answer -> {
            if (seat.sessionProperty().get() == session) {
                take.accept(answer);
            }
        };
    }

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
