package kz.esep.central;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Json;

/**
 * The files that counted at one moment. What a file says never changes after it was taken in, so it is read file by
 * file, each in a turn of its own: it is still of that moment, and nobody waits for a whole country. Figures are handed
 * over one by one, so that a country never stands in memory either.
 */
final class CountedFiles {
    private static final int SOME = 100;

    private final Workspace workspace;
    private final List<Taken> files;

    /** Of these files those that counted when they were asked for. */
    CountedFiles(Workspace workspace, List<Taken> files) {
        this.workspace = workspace;
        this.files = files.stream()
                .filter(file -> file.standing() == Standing.COUNTED)
                .toList();
    }

    List<Taken> files() {
        return files;
    }

    /** Every total, by commission. */
    void totals(BiConsumer<String, ContestTotal> reader) {
        for (Taken file : files) {
            for (String total : workspace.read(c -> FiguresStore.totals(c, file.file()))) {
                reader.accept(file.commission(), json(total, ContestTotal.class));
            }
        }
    }

    private record Place(ProtocolKey key, Taken file) {}

    /** Every protocol, by contest and precinct. */
    void precincts(Consumer<PrecinctFigures> reader) {
        protocols((file, figures) -> reader.accept(figures));
    }

    /** The same with the file that each came in. */
    void protocols(BiConsumer<Taken, PrecinctFigures> reader) {
        List<Place> places = new ArrayList<>();
        for (Taken file : files) {
            workspace
                    .read(c -> FiguresStore.protocols(c, file.file()))
                    .forEach(key -> places.add(new Place(key, file)));
        }
        places.sort(Comparator.comparing(Place::key));
        for (int at = 0; at < places.size(); at += SOME) {
            List<Place> some = places.subList(at, Math.min(at + SOME, places.size()));
            List<String> figures = protocols(some);
            for (int i = 0; i < some.size(); i++) {
                reader.accept(some.get(i).file(), json(figures.get(i), PrecinctFigures.class));
            }
        }
    }

    private List<String> protocols(List<Place> places) {
        return workspace.read(c -> {
            List<String> protocols = new ArrayList<>();
            for (Place place : places) {
                protocols.add(Objects.requireNonNull(
                        FiguresStore.protocol(c, place.file().file(), place.key())));
            }
            return protocols;
        });
    }

    /** What was paid to each post, by commission. */
    void pay(BiConsumer<String, Sections.Pay> reader) {
        for (Taken file : files) {
            for (String pay : workspace.read(c -> FiguresStore.pay(c, file.file()))) {
                reader.accept(file.commission(), json(pay, Sections.Pay.class));
            }
        }
    }

    /** Persons present by precinct and body, by commission. */
    void present(BiConsumer<String, Sections.Observers> reader) {
        for (Taken file : files) {
            for (String row : workspace.read(c -> FiguresStore.present(c, file.file()))) {
                reader.accept(file.commission(), json(row, Sections.Observers.class));
            }
        }
    }

    /** Every step of voting day, by commission and precinct. */
    void steps(BiConsumer<String, Sections.Step> reader) {
        for (Taken file : files) {
            read(workspace.read(c -> FiguresStore.steps(c, file.file())))
                    .forEach(step -> reader.accept(file.commission(), step));
        }
    }

    static List<Sections.Step> read(List<String> contents) {
        return contents.stream().map(one -> json(one, Sections.Step.class)).toList();
    }

    static <T> T json(String content, Class<T> type) {
        try {
            return Json.read(content.getBytes(StandardCharsets.UTF_8), type);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the centre's tables are damaged", e);
        }
    }
}
