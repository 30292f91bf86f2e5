package kz.esep.paper;

import kz.esep.document.Shift;
import org.jspecify.annotations.Nullable;

/** An outlet whose printer does not take sheets in exactly where it believes them to be. */
public record Shifted(Outlet outlet, Shift shift) implements Outlet {

    @Override
    public @Nullable String printer() {
        return outlet.printer();
    }

    @Override
    public int copies() {
        return outlet.copies();
    }

    @Override
    public Watch watch() {
        return outlet.watch();
    }

    @Override
    public void take(byte[] pdf, String title) {
        outlet.take(pdf, title);
    }
}
