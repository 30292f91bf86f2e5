package kz.esep.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.office.MediaBooks;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at the place of the media in every language, empty and with a campaign in it. */
class MediaScreensTest {
    private final Looks looks = new Looks();

    @TempDir
    Path folder;

    private static byte[] rows(String columns, String... rows) {
        return (columns + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void campaign(MediaBooks media, Session registrar) {
        media.outlets()
                .register(
                        registrar,
                        media.files(registrar)
                                .outlets(rows(
                                        "name,kind",
                                        "\u0414\u0430\u043b\u0430,newspaper",
                                        "Steppe TV,television",
                                        "Wave,radio"))
                                .said());
        media.outlets()
                .publish(
                        registrar,
                        media.files(registrar)
                                .prices(rows("outlet,published,source,what,tenge", "1,2026-12-20,No 5,1000 cm2,150000"))
                                .said());
        media.requests()
                .take(
                        registrar,
                        media.files(registrar)
                                .requests(rows(
                                        "outlet,contestant,received,wanted",
                                        "2,list-1,2026-12-22T09:00,5 min",
                                        "2,list-2,2026-12-22T09:00,5 min",
                                        "2,list-3,2026-12-22T09:01,10 min"))
                                .said());
        media.lots().call(registrar, 2, LocalDateTime.parse("2026-12-22T09:00"), "512");
        media.lots().draw(registrar, 1, "7 12 19 23 31 40");
        media.halls()
                .give(
                        registrar,
                        media.files(registrar)
                                .halls(rows(
                                        "name,address,seats,opens,closes,terms", "Mir,Abay 1,200,09:00,21:00,0 KZT"))
                                .said());
        media.halls()
                .book(
                        registrar,
                        media.files(registrar)
                                .meetings(rows(
                                        "hall,contestant,from,to",
                                        "1,list-1,2027-01-05T18:00,20:00",
                                        "1,candidate-2,2027-01-06T18:00,20:00"))
                                .said());
        List<String> log = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            log.add((i % 3 + 1) + ",2027-01-0" + (i % 9 + 1) + ",list-" + (i * i % 5 % 4 + 1) + "," + (i + 20)
                    + (i % 3 == 0 ? "" : ":30") + "," + (i % 2 == 0 ? "yes" : "no") + "," + (i % 4 == 0 ? "yes" : "no")
                    + "," + (i % 3 == 0 ? "" : "neutral"));
        }
        media.monitoring()
                .record(
                        registrar,
                        media.files(registrar)
                                .coverage(rows(
                                        "outlet,date,contestant,amount,paid,news,tone", log.toArray(String[]::new)))
                                .said());
    }

    private Sitting sit(Path file, Language language) {
        return new Sitting(folder, Nights.CLOCK, language)
                .open(file)
                .signIn("registrar", Nights.passphrase("registrar"))
                .goTo("media");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWholeInEveryLanguage(Language language) {
        Path file = Nights.fresh(folder);
        try (Sitting sitting = sit(file, language)) {
            looks.at(sitting, language, "media-empty");
        }
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            campaign(office.media(), registrar);
        }
        try (Sitting sitting = sit(file, language)) {
            sitting.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            looks.at(sitting, language, "media-lot");
            sitting.chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL).chord(KeyCode.B, KeyCode.CONTROL);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "media-meeting");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            looks.at(sitting, language, "media-log");
            sitting.press(KeyCode.ESCAPE)
                    .chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL)
                    .press(KeyCode.DOWN);
            looks.at(sitting, language, "media-parity");
        }
        looks.assertNoProblems();
    }
}
