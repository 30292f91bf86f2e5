package kz.esep.text;

import java.util.function.Consumer;

/** Stops work when it is heard of for the so-manieth time. */
public final class StopsAt implements Progress {
    private final int last;
    private int heard;

    private StopsAt(int last) {
        this.last = last;
    }

    @Override
    public void done(long done, long all) {
        heard++;
        if (heard == last) {
            throw new Stopped(Message.of("desktop.shell", "job.stop"));
        }
    }

    /**
     * Does the work again and again, stopped each time a step later, until it comes to its end.
     *
     * @param afterwards looks at what a stopped one left
     * @return how often it was stopped
     */
    public static int everyStepOf(Consumer<Progress> work, Runnable afterwards) {
        for (int stopped = 0; true; stopped++) {
            try {
                work.accept(new StopsAt(stopped + 1));
                return stopped;
            } catch (Stopped e) {
                afterwards.run();
            }
        }
    }
}
