package kz.esep.desktop.killed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** The program that is killed while its window is in use: it plays the keys of a shift, and says of each act that it is done. */
final class PlayedKeys {
    /** After how many acts something takes all memory; absent where nothing does. */
    static final String HUNGER = "esep.hunger";

    private final Sitting sitting;
    private final FileOutputStream voice;
    private int left = Integer.getInteger(HUNGER, Integer.MAX_VALUE);

    private PlayedKeys(Sitting sitting, FileOutputStream voice) {
        this.sitting = sitting;
        this.voice = voice;
    }

    /** Arguments: a folder for the program's own files, the workspace, and a file with the acts. When all are done it waits to be killed. */
    public static void main(String[] arguments) throws IOException {
        try (FileOutputStream voice = new FileOutputStream(FileDescriptor.out);
                Sitting sitting =
                        new Sitting(Path.of(arguments[0]), Nights.CLOCK, Language.KK, Path.of(arguments[1]))) {
            PlayedKeys keys = new PlayedKeys(sitting, voice);
            for (String line : Files.readAllLines(Path.of(arguments[2]))) {
                keys.play(Act.parse(line));
            }
            if (System.in.read() < 0) {
                System.exit(0);
            }
        }
    }

    private void play(Act act) throws IOException {
        act.keys().forEach(this::play);
        say(act.done());
    }

    private void play(String key) {
        if (!key.startsWith("<")) {
            sitting.type(key);
            return;
        }
        String name = key.substring(1, key.length() - 1);
        if (name.startsWith("place:")) {
            sitting.goTo(name.substring("place:".length()));
        } else if (name.startsWith("to:")) {
            tabTo(name.substring("to:".length()));
        } else {
            KeyCode[] codes =
                    Arrays.stream(name.split("\\+", -1)).map(KeyCode::valueOf).toArray(KeyCode[]::new);
            sitting.chord(codes[codes.length - 1], Arrays.copyOf(codes, codes.length - 1));
        }
    }

    private void tabTo(String id) {
        @Nullable Node focus = sitting.focus();
        for (int i = 0; i < 40 && !(focus != null && id.equals(focus.getId())); i++) {
            focus = sitting.press(KeyCode.TAB).focus();
        }
    }

    /** One call to the system, so that a kill never halves a line. */
    private void say(String line) throws IOException {
        voice.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        if (--left == 0) {
            Thread.ofPlatform().daemon().start(PlayedKeys::eat);
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.contains(null)) {
            eaten.add(new byte[1 << 18]);
        }
    }
}
