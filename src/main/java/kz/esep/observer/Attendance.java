package kz.esep.observer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;

/** Everybody registered at one precinct, looked at by the rules of an edition. */
final class Attendance {
    private final ObserverRules rules;
    private final LocalDate votingDay;
    private final List<Observer> all;
    private final List<Objection> objections = new ArrayList<>();

    private Attendance(ObserverRules rules, LocalDate votingDay, List<Observer> all) {
        this.rules = rules;
        this.votingDay = votingDay;
        this.all = all;
    }

    /** What speaks against each of them, in the order in which they were registered. */
    static List<Objection> objections(ObserverRules rules, LocalDate votingDay, List<Observer> all) {
        Attendance attendance = new Attendance(rules, votingDay, all);
        for (Observer one : all) {
            attendance.document(one);
            attendance.accreditation(one);
            attendance.proxies(one);
            attendance.atOnce(one);
        }
        return List.copyOf(attendance.objections);
    }

    private void object(String code, Observer one, Message source, Object... arguments) {
        Message what = Message.of("observer", "objection." + code, arguments);
        objections.add(new Objection(code, one.precinct(), one.id(), what, source));
    }

    private void document(Observer one) {
        Credential asked = rules.documents().get(one.sender().kind());
        if (asked != null && asked != one.credential()) {
            object(
                    "document",
                    one,
                    rules.source("documents"),
                    asked.said(),
                    one.credential().said());
        }
    }

    private void accreditation(Observer one) {
        ObserverRules.Accreditation asked =
                rules.accreditation().get(one.sender().kind());
        LocalDate day = one.accredited();
        if (asked == null) {
            return;
        }
        Integer closes = asked.closes();
        Integer years = asked.years();
        if (day == null) {
            object("accreditation", one, asked.said());
        } else if (closes != null && day.isAfter(votingDay.minusDays(closes))) {
            object("accreditation-late", one, asked.said(), day.toString(), closes);
        } else if (years != null && day.plusYears(years).isBefore(votingDay)) {
            object("accreditation-old", one, asked.said(), day.toString(), years);
        }
    }

    /** A list or candidate has so many proxies at a precinct; the later ones are named. */
    private void proxies(Observer one) {
        long earlier = all.subList(0, all.indexOf(one)).stream()
                .filter(other -> other.removal() == null && other.sender().isSame(one.sender()))
                .count();
        if (one.sender().kind() == Sender.Kind.PROXY && one.removal() == null && earlier >= rules.proxies()) {
            object("proxies", one, rules.source("proxies"), one.sender().name(), earlier + 1, rules.proxies());
        }
    }

    /** Of those who were there together the one who came last is named, once. */
    private void atOnce(Observer one) {
        Integer most = rules.atOnce().get(one.sender().kind());
        if (most == null) {
            return;
        }
        one.visits().stream()
                .mapToLong(visit -> present(one, visit.came().at()))
                .filter(people -> people > most)
                .findFirst()
                .ifPresent(people -> object(
                        "at-once", one, rules.source("atOnce"), one.sender().name(), people, most));
    }

    /** How many of the same sender were there when that one came, with that one; of two who came together the first. */
    private long present(Observer one, Instant at) {
        long others = all.stream()
                .filter(other -> !other.id().equals(one.id()) && other.sender().isSame(one.sender()))
                .filter(other -> other.visits().stream()
                        .anyMatch(visit -> visit.covers(at)
                                && (visit.came().at().isBefore(at) || all.indexOf(other) < all.indexOf(one))))
                .count();
        return others + 1;
    }
}
