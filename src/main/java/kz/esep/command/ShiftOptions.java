package kz.esep.command;

import java.math.BigDecimal;
import kz.esep.document.Shift;
import kz.esep.text.Refused;
import picocli.CommandLine.Option;

/** How far what is printed onto a blank is moved, because the printer takes sheets in a little beside. */
final class ShiftOptions {
    @Option(names = "--shift-right", paramLabel = "MM", descriptionKey = "shift-right")
    private String right = "0";

    @Option(names = "--shift-down", paramLabel = "MM", descriptionKey = "shift-down")
    private String down = "0";

    Shift shift() {
        return new Shift(length(right), length(down));
    }

    private static BigDecimal length(String typed) {
        return Shift.typed(typed).orElseThrow(() -> new Refused("document", "blank.shift", typed, Shift.MOST));
    }
}
