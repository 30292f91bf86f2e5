package kz.esep.desktop.schedule.day;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutFigure;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Language;

/** The morning of a voting day at a practice commission, and somebody who sits down to it at twenty past two. */
final class Morning {
    private final Path folder;
    private final Path workspace;

    private Morning(Path folder) {
        this.folder = folder;
        workspace = Nights.fresh(folder);
    }

    /** Nothing was told. */
    static Morning untold(Path folder) {
        return new Morning(folder);
    }

    /** Openings of all but one, turnout at ten with one late, at noon with one missing. */
    static Morning told(Path folder) {
        Morning morning = new Morning(folder);
        morning.tell();
        return morning;
    }

    private static Clock at(String time) {
        return Clock.fixed(
                LocalDateTime.parse("2027-01-10T" + time).toInstant(ZoneOffset.ofHours(5)), ZoneOffset.ofHours(5));
    }

    /** The window at voting day. */
    Sitting sit(Language language, String login) {
        Sitting sitting =
                new Sitting(folder, at("14:20"), language).open(workspace).signIn(login, Nights.passphrase(login));
        return go(sitting);
    }

    private static Sitting go(Sitting sitting) {
        sitting.goTo("schedule");
        return sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL);
    }

    private void tell() {
        at("07:10", office -> (session, precincts) -> {
            Map<String, Opening> openings = new LinkedHashMap<>();
            for (Precinct one : precincts.subList(1, precincts.size())) {
                openings.put(one.id(), opening(one));
            }
            office.days().open(session, openings);
        });
        at(
                "10:05",
                office -> (session, precincts) ->
                        office.days().report(session, turnout(precincts.subList(1, precincts.size()), 10)));
        at(
                "10:55",
                office -> (session, precincts) -> office.days().report(session, turnout(precincts.subList(0, 1), 10)));
        at(
                "12:10",
                office -> (session, precincts) ->
                        office.days().report(session, turnout(precincts.subList(2, precincts.size()), 12)));
    }

    private static Opening opening(Precinct precinct) {
        LocalTime begun = LocalTime.of(6, precinct.id().endsWith("3") ? 10 : 0);
        return new Opening(
                begun,
                new Opening.Boxes(2, 1, begun.plusMinutes(30)),
                precinct.listedVoters(),
                precinct.listedVoters() + 9,
                5,
                Opening.Present.NOBODY);
    }

    private static List<TurnoutFigure> turnout(List<Precinct> precincts, int hour) {
        List<TurnoutFigure> figures = new ArrayList<>();
        for (Precinct one : precincts) {
            long spread = 6L + Integer.parseInt(one.id()) % 5;
            figures.add(new TurnoutFigure(
                    one.id(), LocalTime.of(hour, 0), one.listedVoters() * (hour - 7) * spread / 150, null));
        }
        return figures;
    }

    private interface Acting {
        void on(Session session, List<Precinct> precincts);
    }

    private interface Telling {
        Acting in(Office office);
    }

    private void at(String time, Telling telling) {
        try (Office office = Office.open(workspace, at(time));
                Session typist = Nights.signIn(office, "typist1")) {
            telling.in(office).on(typist, office.election().precinctsOf(office.commission()));
        }
    }

    /** What is known of a precinct. */
    PrecinctProgress known(String precinct) {
        try (Office office = Office.open(workspace, at("14:30"));
                Session chair = Nights.signIn(office, "chair")) {
            return office.days().look(chair).precincts().stream()
                    .filter(one -> one.precinct().id().equals(precinct))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
