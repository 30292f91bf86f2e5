package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * A place of several parts. Each part is a place of its own, with a switch between those that the person may see; one
 * thing in a part is named by the part's id, a slash and what the part itself understands.
 */
public final class PartedPlace implements Place {
    private final Room room;
    private final Heading heading;
    private final List<Place> parts;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private Place here;

    /** What stands above all parts. */
    public record Heading(String id, Message title, Ikon icon) {}

    /**
     * The place.
     *
     * @param parts in the order of the switch; the first is shown first
     */
    public PartedPlace(Room room, Heading heading, List<Place> parts) {
        this.room = room;
        this.heading = heading;
        this.parts = List.copyOf(parts);
        here = this.parts.getFirst();
        InvalidationListener counting = seen -> waiting.set(
                this.parts.stream().mapToInt(part -> part.waiting().get()).sum());
        this.parts.forEach(part -> part.waiting().addListener(counting));
    }

    @Override
    public String id() {
        return heading.id();
    }

    /** The page of the part that is shown, or that of the whole place. */
    @Override
    public List<String> manual() {
        return Stream.concat(here.manual().stream(), Stream.of(id())).toList();
    }

    @Override
    public Message title() {
        return heading.title();
    }

    @Override
    public Ikon icon() {
        return heading.icon();
    }

    @Override
    public Set<Permission> needs() {
        return parts.stream().flatMap(part -> part.needs().stream()).collect(Collectors.toSet());
    }

    /** The parts that the person may see. */
    private List<Place> open() {
        return parts.stream()
                .filter(part -> part.needs().stream().anyMatch(room.seat()::may))
                .toList();
    }

    @Override
    public Parent show() {
        List<Place> open = open();
        if (!open.contains(here)) {
            here = open.getFirst();
        }
        return new PartedView(
                room.speech(), heading, open, here, part -> room.frame().go(id(), part.id()));
    }

    @Override
    public void leave() {
        here.leave();
    }

    @Override
    public void refresh() {
        open().forEach(Place::refresh);
    }

    @Override
    public @Nullable Message unwritten() {
        return parts.stream()
                .map(Place::unwritten)
                .filter(unwritten -> unwritten != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void open(String what) {
        String[] path = what.split("/", 2);
        parts.stream().filter(part -> part.id().equals(path[0])).findFirst().ifPresent(part -> {
            here = part;
            if (path.length == 2) {
                part.open(path[1]);
            }
        });
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(here.actions());
        if (open().size() > 1) {
            actions.add(new Action(message("part.next"), Shortcut.ctrl(KeyCode.PAGE_DOWN), () -> turn(1)));
            actions.add(new Action(message("part.before"), Shortcut.ctrl(KeyCode.PAGE_UP), () -> turn(-1)));
        }
        return actions;
    }

    /** To the part that is so many further, round and round. */
    private void turn(int by) {
        List<Place> open = open();
        int next = Math.floorMod(open.indexOf(here) + by, open.size());
        room.frame().go(id(), open.get(next).id());
    }

    /** A part by its name, and whatever the parts find. */
    @Override
    public List<Found> find(String typed) {
        return open().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(new Found(room.speech().say(part.title()), part.id()))
                                .filter(found ->
                                        found.text().toLowerCase(Locale.ROOT).contains(typed)),
                        part.find(typed).stream()
                                .map(found -> new Found(found.text(), part.id() + "/" + found.what()))))
                .toList();
    }

    private static Message message(String key) {
        return Message.of("desktop.shell", key);
    }
}
