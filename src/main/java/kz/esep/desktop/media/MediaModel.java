package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.media.Contestants;
import kz.esep.media.Queued;
import kz.esep.media.Thing;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The registers of one part in memory, which of their lines is chosen, and what is searched for. */
final class MediaModel {
    private static final int MOST_FOUND = 4;

    private final Room room;
    private final Office office;
    private final Section section;
    private final Contestants contestants;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private @Nullable Known known;
    private List<Listed> all = List.of();
    private String search = "";
    private String chosen = "";
    private Runnable changed = () -> {};

    MediaModel(Room room, Office office, Section section) {
        this.room = room;
        this.office = office;
        this.section = section;
        contestants = office.media().contestants();
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.media", key, arguments);
    }

    Section section() {
        return section;
    }

    Contestants contestants() {
        return contestants;
    }

    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_MEDIA);
    }

    /** Is told when anything is to be said anew. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    Optional<Known> known() {
        return Optional.ofNullable(known);
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** A line with all that it says, in small letters, to be searched. */
    private record Listed(Line line, String text) {}

    /** The registers with their lines. */
    private record Read(Known known, List<Listed> lines) {}

    /** Reads the registers, away from the screen. */
    void look() {
        room.askQuietly(
                message("looking"), session -> session.may(Permission.READ_MEDIA) ? read(session) : null, this::take);
    }

    private Read read(Session session) {
        Known read = Known.read(office.media(), session);
        return new Read(
                read,
                new Lines(read, contestants)
                        .of(section).stream()
                                .map(line -> new Listed(line, text(line).toLowerCase(Locale.ROOT)))
                                .toList());
    }

    private void take(@Nullable Read read) {
        if (read != null) {
            known = read.known();
            all = read.lines();
            filter();
            changed.run();
        }
    }

    void search(String typed) {
        search = typed.strip().toLowerCase(Locale.ROOT);
        filter();
    }

    private void filter() {
        List<Line> wanted = having(search).toList();
        if (!lines.equals(wanted)) {
            lines.setAll(wanted);
        }
    }

    private Stream<Line> having(String typed) {
        return all.stream().filter(one -> one.text().contains(typed)).map(Listed::line);
    }

    /** All that a line says. */
    String text(Line line) {
        Message more = line.more();
        String title = room.speech().say(line.title());
        return more == null ? title : title + ". " + room.speech().say(more);
    }

    /** Lines that have a typed text, for Ctrl+K. */
    List<Line> find(String typed) {
        return having(typed).limit(MOST_FOUND).toList();
    }

    void choose(String id) {
        chosen = id;
    }

    Optional<Line> chosen() {
        return lines.stream().filter(line -> line.id().equals(chosen)).findFirst();
    }

    /** What the lot of the chosen request is about; empty where it is in none or came alone. */
    Optional<Queued> queued() {
        return chosen().filter(line -> line.thing() == Thing.REQUEST)
                .flatMap(line -> known().flatMap(now -> now.queued(line.number())));
    }

    /** What can be done with the chosen line, and what can be begun. */
    List<Act> acts() {
        if (!mayKeep()) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        chosen().ifPresent(line -> {
            queued().map(Queued::order).ifPresent(order -> {
                if (order == Queued.Order.AT_ONCE) {
                    acts.add(Act.CALL);
                } else if (order == Queued.Order.CALLED) {
                    acts.add(Act.DRAW);
                }
            });
            if (line.thing() == null) {
                acts.add(Act.RENAME);
            }
            if (line.thing() == Thing.COVERAGE) {
                acts.add(Act.CORRECT);
            }
            if (line.thing() != null) {
                acts.add(Act.WITHDRAW);
            }
        });
        section.begins().stream().filter(this::fits).forEach(acts::add);
        return acts;
    }

    /** Whether there is what an act needs: an outlet, a hall. */
    private boolean fits(Act act) {
        return switch (act) {
            case MEETING -> known().filter(now -> !now.halls().isEmpty()).isPresent();
            case PRICE, REQUEST, COVERAGE, IMPORT ->
                known().filter(now -> !now.outlets().isEmpty()).isPresent();
            default -> true;
        };
    }
}
