package kz.esep.desktop.shell;

import kz.esep.desktop.work.Work;
import kz.esep.paper.Outlet;
import kz.esep.paper.Printers;
import kz.esep.paper.Watch;

/** A wish to print: where, and how often. */
public record Printing(Printers printers, String printer, int copies) {

    /** A certified copy has its own number, so it comes out once. */
    public Printing once() {
        return new Printing(printers, printer, 1);
    }

    /** The printer, telling the job how far it is. */
    public Outlet on(Work.Progress progress) {
        return printers.on(printer, copies, watch(progress));
    }

    /** A job's progress, for whoever makes or prints a document. */
    public static Watch watch(Work.Progress progress) {
        return new Watch() {
            @Override
            public void at(long done, long of) {
                progress.at(done, of);
            }

            @Override
            public boolean stops() {
                return progress.isCancelled();
            }
        };
    }
}
