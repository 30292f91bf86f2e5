package kz.esep.desktop.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.esep.document.Shift;
import kz.esep.paper.Printers;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The printers of this machine, which one is chosen and how many copies it makes; both are remembered. */
public final class PrinterModel {
    private final Room room;
    private final SettingsFile settings;
    private final Printers printers;
    private final ReadOnlyObjectWrapper<@Nullable List<String>> names = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);

    public PrinterModel(Room room, SettingsFile settings, Printers printers) {
        this.room = room;
        this.settings = settings;
        this.printers = printers;
        Settings.Printing last = settings.get().printing();
        if (last != null) {
            copies.set(Math.clamp(last.copies(), 1, 99));
        }
    }

    /** Names of the printers; null until they were looked for. */
    public ReadOnlyObjectProperty<@Nullable List<String>> names() {
        return names.getReadOnlyProperty();
    }

    /** Whether there is one, as far as it is known. */
    public boolean isThere() {
        List<String> known = names.get();
        return known != null && !known.isEmpty();
    }

    /** Name of the printer that is chosen; null where there is none. */
    public ObjectProperty<@Nullable String> chosen() {
        return chosen;
    }

    /** From 1 to 99. */
    public ObjectProperty<Integer> copies() {
        return copies;
    }

    /** Asks the printing system; it may take its time. */
    public void look() {
        room.work().run(Message.of("desktop.shell", "printers.looking"), progress -> printers.names(), this::take);
    }

    private void take(List<String> found) {
        names.set(found);
        String now = chosen.get();
        if (now == null || !found.contains(now)) {
            Settings.Printing last = settings.get().printing();
            String usual = found.isEmpty() ? null : found.getFirst();
            chosen.set(last != null && found.contains(last.printer()) ? last.printer() : usual);
        }
    }

    /** How far the chosen printer is off on a blank, as it was adjusted last. */
    public Shift shift() {
        return settings.get().shift(wish().printer());
    }

    /** Remembers how far the chosen printer is off on a blank. */
    public void adjust(Shift shift) {
        settings.change(now -> now.adjusted(wish().printer(), shift));
    }

    /** What is chosen. */
    public Printing wish() {
        String name = chosen.get();
        return new Printing(printers, name == null ? "" : name, copies.get());
    }

    /** Remembers what was used. */
    public void keep() {
        Printing used = wish();
        settings.change(now -> now.printed(new Settings.Printing(used.printer(), used.copies())));
    }
}
