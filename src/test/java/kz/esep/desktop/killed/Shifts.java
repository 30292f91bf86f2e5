package kz.esep.desktop.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.demo.Practice;
import kz.esep.desktop.Night;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.entry.TypingNight;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RetypeFile;

/** The shifts of a night: two typists, the chair who decides and accepts and signs, and the chair who only signs. */
final class Shifts {
    /** As many as a typist types in a life. */
    private static final int PAPERS = 6;

    private static final Duration KEY = Duration.ofMillis(40);
    /** Signing and writing onto the stick takes as long. */
    private static final Duration FILE = Duration.ofMillis(1_500);

    private final Path readOnce;
    private final Path readTwice;

    Shifts(Path folder) throws IOException {
        readOnce = folder.resolve("read-once.esep");
        Files.move(Nights.fresh(folder), readOnce);
        readOnce();
        readTwice = folder.resolve("read-twice.esep");
        Files.move(Rehearsal.get().read(folder), readTwice);
        settle();
    }

    private void readOnce() {
        try (Office office = Office.open(readOnce, Nights.CLOCK);
                Session typist = Nights.signIn(office, "typist1")) {
            for (ProtocolKey key : papers()) {
                office.protocols().startReading(typist, key, 1);
                office.protocols().finishReading(typist, key, 1, Night.paper(key));
            }
        }
    }

    /** The chair's shift begins when nothing is disputed; it decides where a number leads to one paper only. */
    private void settle() {
        RetypeFile.Cell cell =
                new RetypeFile.Cell(Rehearsal.DISPUTED, Rehearsal.CELL, Long.toString(Rehearsal.disputedCount()));
        try (Office office = Office.open(readTwice, Nights.CLOCK)) {
            try (Session typist = Nights.signIn(office, "typist2")) {
                office.protocols().retype(typist, List.of(cell));
            }
            try (Session chair = Nights.signIn(office, "chair")) {
                office.protocols()
                        .decide(
                                chair,
                                Nights.answers(office.figures().check(chair).stream()
                                        .filter(one ->
                                                !leadsToOne(one.protocol().key()))
                                        .toList()));
            }
        }
    }

    /** Whether the precinct's number leads the chair to this paper and no other. */
    private static boolean leadsToOne(ProtocolKey key) {
        return Nights.made().protocols().stream()
                        .filter(paper -> paper.key().precinct().equals(key.precinct()))
                        .count()
                == 1;
    }

    private static List<ProtocolKey> papers() {
        return Nights.made().protocols().stream()
                .map(Practice.Paper::key)
                .limit(PAPERS)
                .toList();
    }

    /**
     * The shift of a life, in turn.
     *
     * @param place the life's own folder, where its workspace and its stick are
     */
    Shift of(int life, Path place) throws IOException {
        Path stick = Files.createDirectory(place.resolve("stick"));
        return switch (life % 4) {
            case 0 -> new Shift("typist1", Nights.fresh(place), typing("typist1"), KEY);
            case 1 -> new Shift("typist2", copy(readOnce, place), typing("typist2"), KEY);
            case 2 -> {
                List<Act> acts = deciding();
                acts.addAll(signing(stick));
                yield new Shift("chair", copy(readTwice, place), acts, FILE);
            }
            default -> {
                List<Act> acts = signIn("chair");
                acts.addAll(signing(stick));
                yield new Shift("chair", Rehearsal.get().accepted(place), acts, FILE);
            }
        };
    }

    private static Path copy(Path workspace, Path place) throws IOException {
        return Files.copy(workspace, place.resolve("commission.esep"));
    }

    private static List<Act> signIn(String login) {
        return new ArrayList<>(List.of(Act.of("in " + login, login, "<ENTER>", Nights.passphrase(login), "<ENTER>")));
    }

    private static List<Act> typing(String login) {
        List<Act> acts = signIn(login);
        acts.add(Act.of("there", "<place:protocols>"));
        for (ProtocolKey key : papers()) {
            acts.add(Act.of("open " + key.precinct(), key.precinct(), "<ENTER>"));
            List<TypingNight.Cell> cells = TypingNight.cells(key);
            for (int i = 0; i < cells.size() - 1; i++) {
                String next = cells.get(i + 1).added() ? "+" : "<ENTER>";
                acts.add(Act.of("kept " + i, cells.get(i).digits(), next));
            }
            acts.add(Act.of("read " + key.precinct(), cells.getLast().digits(), "<CONTROL+ENTER>"));
        }
        return acts;
    }

    private static List<Act> deciding() {
        List<Act> acts = signIn("chair");
        acts.add(Act.of("there", "<place:review>"));
        for (Practice.Paper paper : Nights.made().protocols()) {
            if (!leadsToOne(paper.key())) {
                continue;
            }
            String precinct = paper.key().precinct();
            for (String check : paper.planted()) {
                List<String> keys = new ArrayList<>(List.of("<CONTROL+K>", precinct, "<ENTER>", "<F6>", "<F6>"));
                keys.addAll(
                        check.startsWith("E")
                                ? List.of("<TAB>", "12", "<ENTER>", "seen", "<ENTER>")
                                : List.of("<TAB>", "compared", "<ENTER>"));
                acts.add(new Act("decided " + paper.key().contest() + " " + precinct + " " + check, keys));
                acts.add(Act.of("accepted " + paper.key().contest() + " " + precinct, "<CONTROL+ENTER>"));
            }
        }
        acts.add(Act.of("all", "<to:accept-all>", "<ENTER>", "<CONTROL+ENTER>"));
        return acts;
    }

    private static List<Act> signing(Path stick) {
        List<Act> acts = new ArrayList<>(List.of(Act.of("export", "<place:export>")));
        for (Practice.Key key : Nights.made().commission().keys()) {
            acts.add(Act.of("key " + key.role(), key.file().toString(), "<ENTER>", key.passphrase(), "<ENTER>"));
        }
        acts.add(Act.of("target", stick.toString(), "<ENTER>"));
        acts.add(Act.of("signed", "<ENTER>"));
        return acts;
    }
}
