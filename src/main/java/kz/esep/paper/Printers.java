package kz.esep.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import kz.esep.text.Refused;

/** The printers of this machine, as its printing system knows them at the moment. */
public final class Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    public Printers() {
        this(
                () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /**
     * The printers of another printing system than the machine's.
     *
     * @param usual the one that is proposed
     */
    public Printers(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** Their names, the system's usual one first; none where no printer is set up. */
    public List<String> names() {
        Optional<String> first = usual.get().map(PrintService::getName);
        return services.get().stream()
                .map(PrintService::getName)
                .sorted((one, other) -> Boolean.compare(
                        first.filter(other::equals).isPresent(),
                        first.filter(one::equals).isPresent()))
                .toList();
    }

    /**
     * A printer to print on.
     *
     * @param copies from 1 to {@link Printout#MOST_COPIES}
     * @throws Refused when there is no such printer, or that many copies are not printed
     */
    public Outlet on(String name, int copies, Watch watch) {
        if (copies < 1 || copies > Printout.MOST_COPIES) {
            throw new Refused("paper", "printer.copies", Printout.MOST_COPIES);
        }
        List<PrintService> here = services.get();
        PrintService service = here.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> here.isEmpty()
                        ? new Refused("paper", "printer.none")
                        : new Refused("paper", "printer.unknown", name, String.join(", ", names())));
        return new Printout(service, copies, watch);
    }
}
