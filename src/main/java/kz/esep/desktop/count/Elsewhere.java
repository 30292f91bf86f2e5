package kz.esep.desktop.count;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kz.esep.access.Permission;
import kz.esep.count.Progress;
import kz.esep.count.Stage;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.tally.ProtocolKey;

/** The other places of the window that fulfil a step, and what was fulfilled there. */
record Elsewhere(Room room, Speech.Voice voice) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    List<Node> of(Progress progress, Stage stage) {
        List<Node> parts = new ArrayList<>();
        progress.rows().stream()
                .filter(row -> row.stage() == stage && row.done().isEmpty())
                .forEach(row -> fulfilled(progress, row, parts));
        switch (stage) {
            case SORTED -> parts.add(leading("bundles", "bundles", ""));
            case POSTED, COPIES -> parts.add(leading("documents", "documents", ""));
            case SENT -> parts.add(leading("export", "export", ""));
            default -> {}
        }
        if (!stage.isBefore(Stage.SIGNED) && room.seat().may(Permission.OPEN_CORRECTION)) {
            progress.forms()
                    .keySet()
                    .forEach(contest -> parts.add(leading(
                            "recount", "review", "recount:" + new ProtocolKey(contest, precinct(progress)).word())));
        }
        return parts;
    }

    private void fulfilled(Progress progress, Progress.Row row, List<Node> parts) {
        Instant at = row.at();
        if (at != null && !row.stage().isOfDay()) {
            String minute = MINUTE.format(at.atOffset(progress.day().precinct().utcOffset()));
            parts.add(Mark.GOOD.with(voice.say("fulfilled." + row.stage().name(), minute)));
        }
    }

    private Button leading(String name, String place, String what) {
        Button button =
                Buttons.plain(voice.say("to-" + name), () -> room.frame().go(place, what));
        button.setId("count-to-" + name);
        return button;
    }

    private static String precinct(Progress progress) {
        return progress.day().precinct().id();
    }
}
