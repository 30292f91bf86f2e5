package kz.esep.desktop.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.demo.Practice;
import kz.esep.desktop.work.Work;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** A practice commission being made, and what was made. */
final class PracticeModel {
    private final Path folder;
    private final Practice.Moment moment;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Practice.Step> step = new ReadOnlyObjectWrapper<>(Practice.Step.KEYS);
    private boolean making;
    private Practice.@Nullable Made made;

    /**
     * Nothing made yet.
     *
     * @param folder in which practices get a folder each
     * @param moment at which this one begins
     */
    PracticeModel(Path folder, Practice.Moment moment, Clock clock) {
        this.folder = folder;
        this.moment = moment;
        this.clock = clock;
    }

    void begin() {
        making = true;
    }

    /**
     * Makes it in a folder of its own. Takes some seconds; a stop is obeyed between two steps and leaves nothing.
     *
     * @throws kz.esep.text.Refused when it cannot be made or was stopped
     */
    Practice.Made make(Language language, Work.Progress progress) {
        var heard = progress.orStopped(Message.of("desktop.start", "practice.stopped"));
        return Practice.make(free(), moment, language, clock, next -> {
            heard.done(next.before(), Practice.Step.all());
            Platform.runLater(() -> step.set(next));
        });
    }

    private Path free() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(number == 1 ? "practice" : "practice-" + number))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    /** It has ended, with what was made or nothing. */
    void end(Practice.@Nullable Made result) {
        making = false;
        made = result;
    }

    boolean isMaking() {
        return making;
    }

    /** What is being made now. */
    ReadOnlyObjectProperty<Practice.Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    Practice.@Nullable Made made() {
        return made;
    }
}
