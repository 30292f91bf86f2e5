package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import kz.esep.desktop.start.TypedPath;
import kz.esep.desktop.start.ceremony.CeremonyModel.Opened;
import kz.esep.office.KeyPapers;
import kz.esep.signing.NewFile;
import kz.esep.text.Refused;

/** The record of making the CA: where it was, who was there and what the key was copied to. */
final class RecordModel {
    /** How many people and how many media there is room for. */
    static final int ROWS = 3;

    private final Opened opened;
    private final Clock clock;
    private final String[] present = blank();
    private final String[] media = blank();
    private String place = "";
    private String out;

    RecordModel(Opened opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
        out = opened.beside(opened.folder().getFileName() + "-record.pdf");
    }

    private static String[] blank() {
        String[] texts = new String[ROWS];
        Arrays.fill(texts, "");
        return texts;
    }

    String place() {
        return place;
    }

    void typePlace(String typed) {
        place = typed;
    }

    String present(int row) {
        return present[row];
    }

    void typePresent(int row, String typed) {
        present[row] = typed;
    }

    String medium(int row) {
        return media[row];
    }

    void typeMedium(int row, String typed) {
        media[row] = typed;
    }

    /** Where the paper is to be. */
    String out() {
        return out;
    }

    void typeOut(String typed) {
        out = typed;
    }

    /**
     * Makes the paper. Takes a moment.
     *
     * @throws Refused when something is missing or the file is there
     */
    Path write() {
        List<String> there = typed(present);
        List<String> copied = typed(media);
        if (place.isBlank() || copied.isEmpty()) {
            throw new Refused("desktop.start.ceremony", "record.missing");
        }
        Path file = TypedPath.of(out).toAbsolutePath();
        NewFile.require(file);
        NewFile.write(
                file,
                new KeyPapers(clock)
                        .record(opened.root(), place.strip(), copied, there)
                        .pdf());
        return file;
    }

    private static List<String> typed(String[] texts) {
        return Arrays.stream(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
