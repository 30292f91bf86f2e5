package kz.esep.desktop.entry;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.text.Language;

/**
 * The program that is killed while its window is in use: a typist types papers by the keyboard, and says of each line and each
 * reading that the program has kept it.
 */
final class KilledTypist {
    /** After how many acts that were kept something takes all memory; absent where nothing does. */
    static final String HUNGER = "esep.hunger";

    private final Sitting sitting;
    private final FileOutputStream voice;
    private int left = Integer.getInteger(HUNGER, Integer.MAX_VALUE);

    private KilledTypist(Sitting sitting, FileOutputStream voice) {
        this.sitting = sitting;
        this.voice = voice;
    }

    /**
     * Arguments: a folder for the program's own files, the workspace, the time, a login, its password, and a file with the papers:
     * one a line, the precinct and then its cells; a cell that is begun with a plus has it.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> papers = Files.readAllLines(Path.of(arguments[5]));
        Clock clock = Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.ofHours(5));
        try (FileOutputStream voice = new FileOutputStream(FileDescriptor.out);
                Sitting sitting = new Sitting(Path.of(arguments[0]), clock, Language.KK, Path.of(arguments[1]))) {
            sitting.signIn(arguments[3], arguments[4]).chord(KeyCode.DIGIT2, KeyCode.ALT);
            KilledTypist typist = new KilledTypist(sitting, voice);
            for (String paper : papers) {
                typist.type(paper.split(" ", -1));
            }
        }
    }

    private void type(String[] paper) throws IOException {
        sitting.type(paper[0]).press(KeyCode.ENTER);
        say("open " + paper[0]);
        for (int i = 1; i < paper.length - 1; i++) {
            sitting.type(paper[i].replace("+", ""));
            if (paper[i + 1].startsWith("+")) {
                sitting.type("+");
            } else {
                sitting.press(KeyCode.ENTER);
            }
            say("kept " + i);
        }
        sitting.type(paper[paper.length - 1]).chord(KeyCode.ENTER, KeyCode.CONTROL);
        say("read " + paper[0]);
    }

    /** One call to the system, so that a kill never halves a line. */
    private void say(String line) throws IOException {
        voice.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        if (--left == 0) {
            Thread.ofPlatform().daemon().start(KilledTypist::eat);
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.contains(null)) {
            eaten.add(new byte[1 << 18]);
        }
    }
}
