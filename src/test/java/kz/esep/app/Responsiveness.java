package kz.esep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kz.esep.central.Flood;
import kz.esep.desktop.Hand;
import kz.esep.desktop.central.CentreHouse;
import kz.esep.election.PackageFile;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.text.Language;
import kz.esep.text.PassingFolder;

/**
 * How quick the window is, measured with real keys in a headless window: a commission of 1 200 precincts, then the
 * centre of a country of 10 000 while files come in. A key is handled when everything it asked for on the screen's
 * thread has happened and is laid out; a place is shown when it can be looked at, and filled when nothing is read in
 * the background any more.
 */
public final class Responsiveness {
    private static final int PRECINCTS = 1_200;
    private static final int MEMBERS = 10_000;
    private static final int ROUNDS = Integer.getInteger("esep.rounds", 20);
    private static final int WARM = 3;
    /** The parts that have a workspace of their own. */
    private static final Set<String> OTHERS = Set.of("bare", "register", "members", "centre");
    /** A quick typist's pace: some 16 keys a second. */
    private static final Duration KEYS_APART = Duration.ofMillis(60);

    private static final Duration PLACES_APART = Duration.ofMillis(300);

    private final Path folder;
    private final Set<String> parts;
    private final Map<String, Timed> timings = new LinkedHashMap<>();

    private Responsiveness(Path folder, Set<String> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    private void part(String name, Runnable run) {
        if (parts.isEmpty() || parts.contains(name)) {
            run.run();
            print();
        }
    }

    /**
     * Measures and prints.
     *
     * @param arguments the parts to measure: bare, entry, places, search, review, register, members, centre; none for all
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("esep-responsiveness");
        try {
            Responsiveness one = new Responsiveness(folder, Set.of(arguments));
            Timed.head();
            one.part("bare", one::bare);
            if (one.parts.isEmpty() || !OTHERS.containsAll(one.parts)) {
                one.commission();
            }
            one.part("register", one::register);
            one.part("members", one::members);
            one.part("centre", one::centre);
        } finally {
            PassingFolder.delete(folder);
        }
        System.exit(0);
    }

    /** The times of that act; those of the first rounds, in which the program is still warming up, are dropped. */
    private Timed timed(String what, int round) {
        return round < 0 ? new Timed(what) : timings.computeIfAbsent(what, Timed::new);
    }

    private void print() {
        timings.values().forEach(Timed::print);
        timings.clear();
    }

    /** The limit: a window of the same size with nothing but one field. */
    private void bare() {
        TextField field = Hand.on(TextField::new);
        Stage stage = Hand.on(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(field), 1000, 1000));
            made.show();
            field.requestFocus();
            return made;
        });
        for (int round = -WARM; round < ROUNDS; round++) {
            for (int digit = 0; digit < 45; digit++) {
                press(timed("bare field: digit", round), KeyCode.DIGIT1);
            }
            Hand.act(field::clear);
        }
        Hand.act(stage::close);
    }

    private void commission() {
        BusyNight night = new BusyNight(folder, PRECINCTS);
        try (Sitting sitting = new Sitting(folder, Practice.CLOCK, Language.RU)) {
            sitting.open(night.workspace).signIn("typist1", BusyNight.password());
            part("entry", () -> entry(sitting, night));
            sitting.press(KeyCode.F2).signIn("chair", BusyNight.password());
            part("places", () -> places(sitting));
            part("search", () -> search(sitting));
            part("review", () -> review(sitting));
        }
    }

    /** Digits, Enter and Down on the papers of precincts that nobody has begun. */
    private void entry(Sitting sitting, BusyNight night) {
        sitting.goTo("protocols");
        for (int paper = -WARM; paper < ROUNDS; paper++) {
            sitting.type(BusyNight.id(night.untouched + WARM + paper)).press(KeyCode.ENTER);
            for (int line = 0; line < 15; line++) {
                for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT7)) {
                    press(timed("entry: digit", paper), digit);
                }
                KeyCode next = line % 2 == 0 ? KeyCode.ENTER : KeyCode.DOWN;
                press(timed("entry: " + next.getName(), paper), next);
            }
            sitting.idle().press(KeyCode.ESCAPE);
        }
        Timed all = Timed.together("entry: any of these keys", timings.values());
        timings.put("entry: any of these keys", all);
    }

    private static void press(Timed timed, KeyCode key) {
        rest(KEYS_APART);
        timed.time(() -> Hand.key(key));
    }

    /** What the last key left to do in the background and on the screen is done before the next, as under real hands. */
    private static void rest(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }

    /** From place to place by Alt and a digit, in the order of the navigation, again and again. */
    private void places(Sitting sitting) {
        List<String> places = sitting.places();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (String place : places) {
                Timed shown = timed("change to " + place + ": shown", round);
                Timed filled = timed("change to " + place + ": filled", round);
                rest(PLACES_APART);
                filled.time(() -> {
                    shown.time(() -> {
                        Hand.place(places.indexOf(place));
                        layOut(sitting);
                    });
                    sitting.idle();
                });
            }
        }
        print();
    }

    private static void layOut(Sitting sitting) {
        Hand.on(() -> {
            Parent root = sitting.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return root.getId();
        });
    }

    /** A number typed into the overview's search, and taken out again. */
    private void search(Sitting sitting) {
        sitting.goTo("overview");
        sitting.chord(KeyCode.F, KeyCode.CONTROL);
        for (int round = -WARM; round < ROUNDS; round++) {
            Timed keys = timed("overview: key in the search", round);
            for (KeyCode key : List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                press(keys, key);
            }
            for (int i = 0; i < 4; i++) {
                press(keys, KeyCode.BACK_SPACE);
            }
        }
        print();
        sitting.idle();
    }

    /** From case to case on the chair's desk. */
    private void review(Sitting sitting) {
        sitting.goTo("review");
        for (int round = -WARM; round < ROUNDS; round++) {
            rest(KEYS_APART);
            timed("review: next case", round).time(() -> {
                Hand.chord(KeyCode.DOWN, KeyCode.SHIFT);
                layOut(sitting);
            });
        }
        print();
        sitting.idle();
    }

    /** A register of 50 000 certificates: read at sign-in, then searched by a name, an IIN and a number, letter by letter. */
    private void register() {
        RegisterNight night = new RegisterNight(folder, 50_000);
        try (Sitting sitting = night.open()) {
            timed("register: sign-in until all is read", 0).time(() -> night.signIn(sitting));
            timed("register: shown", 0).time(() -> sitting.chord(KeyCode.F, KeyCode.CONTROL));
            for (int round = 0; round < ROUNDS; round++) {
                Timed keys = timed(round == 0 ? "register: keys of the first search" : "register: key", round);
                for (String typed : List.of("nurlanova as", night.iin(4_321 + round), "0012345")) {
                    for (int i = 0; i < typed.length(); i++) {
                        String letter = typed.substring(i, i + 1);
                        LockSupport.parkNanos(KEYS_APART.toNanos());
                        keys.time(() -> Hand.type(sitting.stage(), letter));
                    }
                    Hand.press(KeyCode.ESCAPE);
                }
            }
        }
    }

    /** 10 000 members of 1 200 commissions: taken from a file, shown and searched. */
    private void members() {
        try {
            MemberNight night = new MemberNight(Files.createDirectory(folder.resolve("members")), PRECINCTS, MEMBERS);
            timed("members: 10 000 from a file", 0).time(night::record);
            try (Sitting sitting = night.open()) {
                timed("members: signed in and read", 0).time(() -> MemberNight.signIn(sitting));
                timed("members: shown and filled", 0).time(() -> sitting.goTo("members"));
                for (int round = -WARM; round < ROUNDS; round++) {
                    search(sitting, timed("members: key of a search", round), night.iin(4_321 + round));
                    search(sitting, timed("members: key of a search", round), "nurlanova asel 3");
                    press(timed("members: Page Down", round), KeyCode.PAGE_DOWN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void search(Sitting sitting, Timed keys, String typed) {
        sitting.chord(KeyCode.F, KeyCode.CONTROL);
        for (int i = 0; i < typed.length(); i++) {
            String letter = typed.substring(i, i + 1);
            rest(KEYS_APART);
            keys.time(() -> Hand.type(sitting.stage(), letter));
        }
        Hand.press(KeyCode.ESCAPE);
    }

    private void centre() {
        try {
            flooded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flooded() throws IOException {
        Path own = Files.createDirectory(folder.resolve("centre"));
        Practice practice = Practice.in(Files.createDirectories(own.resolve("election")));
        byte[] file = PackageFile.write(
                new Country(20, 10, 50).electionPackage(practice.authority().certificate()),
                List.of(practice.signer(Practice.CENTRE, "chair")),
                Practice.NOW);
        CentreHouse house = new CentreHouse(own, practice, file, PackageFile.open(file));
        Sticks sticks = new Sticks(house, file);
        try (Office office = Office.open(own.resolve("centre.esep"), Practice.CLOCK)) {
            Flood.into(office.workspace(), office.election(), Sticks.COMMISSION);
        }
        try (Sitting sitting = new Sitting(own, Practice.CLOCK, Language.RU)) {
            sitting.open(own.resolve("centre.esep")).signIn("chair", house.password);
            places(sitting);
            sitting.goTo("centre");
            scroll(sitting);
            intake(sitting, house, sticks.folder(own.resolve("stick")));
        }
    }

    /** All precincts of the country, page by page. */
    private void scroll(Sitting sitting) {
        ToggleButton byPrecinct = sitting.get("by-PRECINCT", ToggleButton.class);
        timed("centre: table of 10 000 precincts", 0).time(() -> {
            Hand.act(byPrecinct::fire);
            layOut(sitting);
        });
        TableView<?> table = sitting.get("places", TableView.class);
        Hand.act(table::requestFocus);
        for (int page = -WARM * 5; page < ROUNDS * 10; page++) {
            press(timed("centre: Page Down in that table", page), KeyCode.PAGE_DOWN);
        }
        print();
    }

    /** Keys on the centre's desk while files are taken in. */
    private void intake(Sitting sitting, CentreHouse house, Path stick) {
        TextField key = sitting.get("receipt-key", TextField.class);
        Hand.act(() -> {
            key.setText(house.receiptKey.toString());
            key.requestFocus();
        });
        sitting.press(KeyCode.ENTER).type(CentreHouse.PASSPHRASE).press(KeyCode.ENTER);
        TextField path = sitting.get("take-path", TextField.class);
        Hand.act(() -> {
            path.setText(stick.toString());
            path.requestFocus();
        });
        Hand.press(KeyCode.ENTER);
        Timed keys = timed("centre: keys during an intake", 0);
        Node table = sitting.get("places", TableView.class);
        while (sitting.isWorking()) {
            Hand.act(path::requestFocus);
            for (KeyCode typed : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE)) {
                press(keys, typed);
            }
            Hand.act(table::requestFocus);
            for (KeyCode moved : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.PAGE_UP)) {
                press(keys, moved);
            }
        }
        sitting.idle();
        print();
    }
}
