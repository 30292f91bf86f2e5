package kz.esep.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.count.Departure.Kind;
import kz.esep.election.ContestForm;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Refused;
import kz.esep.text.Wording;

/**
 * Whether a step can be recorded, as a pure function of what is recorded. What cannot be at all is refused; what is
 * otherwise than it should be is refused until a reason is given, or an act is made, and is then kept with the step.
 */
final class Rules {
    private final Count count;
    private final Premises premises;
    private final Order order;

    Rules(Count count, Premises premises) {
        this.count = count;
        this.premises = premises;
        this.order = new Order(count, premises);
    }

    /**
     * The step as it is to be recorded, with everything that is otherwise.
     *
     * @param wanted with no departures
     * @throws Refused naming what to look at
     */
    Done judge(Done wanted, String person) {
        new Moments(count, premises).require(wanted);
        new People(count, premises).require(wanted);
        new Carried(count, premises).require(wanted);
        requireFigures(wanted);
        requireSaid(wanted);
        List<Departure> found = new ArrayList<>(inOrder(wanted));
        found.addAll(surplus(wanted, inFigures(wanted.departing(found), person, true)));
        found.addAll(inFigures(wanted.departing(found), person, false));
        Done judged = wanted.departing(found);
        requireReason(judged);
        return judged;
    }

    private List<Departure> inOrder(Done wanted) {
        List<Departure> found = new ArrayList<>();
        order.missingBefore(wanted.stage()).forEach(missing -> found.add(Departure.about(Kind.AROUND, missing.code())));
        if (isAgain(wanted)) {
            found.add(Departure.of(Kind.AGAIN));
        } else if (order.isPast(wanted.stage())) {
            found.add(Departure.of(Kind.BACK));
        }
        if (wanted.at() != null) {
            found.add(Departure.of(Kind.OTHER_TIME));
        }
        found.addAll(new Moments(count, premises).departures(wanted));
        found.addAll(new People(count, premises).departures(wanted));
        found.addAll(new Carried(count, premises).departures(wanted));
        return found;
    }

    /** Whether it replaces what was recorded; a step that is done many times is only added to. */
    private boolean isAgain(Done wanted) {
        return switch (wanted.stage()) {
            case OUT ->
                count.lastTrip(wanted.box()).filter(trip -> trip.back() == null).isPresent();
            case BACK ->
                count.lastTrip(wanted.box()).filter(trip -> trip.back() != null).isPresent();
            case MOBILE -> count.opened(wanted.box()).isPresent();
            case DISPUTED, DISSENT, COPIES -> false;
            default -> count.latest(wanted.stage()).isPresent();
        };
    }

    /** What does not agree: first whether a mobile box is void, then the rest, for which its ballots do not count. */
    private List<Departure> inFigures(Done wanted, String person, boolean voided) {
        Count after = count.with(new Recorded(wanted, person, premises.now(), 0));
        return premises.forms().keySet().stream()
                .flatMap(contest -> Sums.of(after, premises, contest).stream())
                .filter(sum -> sum.stages().contains(wanted.stage()))
                .map(Sums.Sum::departure)
                .filter(departure -> (departure.kind() == Kind.E07) == voided)
                .filter(departure -> !voided || departure.about().equals(Integer.toString(wanted.box())))
                .toList();
    }

    /** A box that is void in one contest is void in the others too, where the edition of the law says so. */
    private List<Departure> surplus(Done wanted, List<Departure> found) {
        if (found.isEmpty() || !premises.wholeBoxVoid()) {
            return found;
        }
        int box = wanted.box();
        return premises.forms().keySet().stream()
                .map(contest -> new Departure(
                        Kind.E07,
                        contest,
                        Integer.toString(box),
                        wanted.figures(contest).getOrDefault(Asked.ballots(box), 0L),
                        count.applications(contest, box)))
                .toList();
    }

    /** Exactly the figures that the step asks for, each in its range. */
    private void requireFigures(Done wanted) {
        if (wanted.stage() == Stage.DISPUTED) {
            requireDecision(wanted);
            return;
        }
        if (wanted.stage() == Stage.ISSUED && count.issuing().isEmpty()) {
            throw new Refused("count", "refused.no-issuing");
        }
        SortedMap<String, Set<String>> asked = new TreeMap<>();
        SortedMap<String, Set<String>> given = new TreeMap<>();
        premises.forms()
                .forEach((contest, form) ->
                        asked.put(contest, new TreeSet<>(Asked.of(wanted.stage(), wanted.box(), count, form))));
        wanted.figures().forEach((contest, figures) -> given.put(contest, figures.keySet()));
        asked.values().removeIf(Set::isEmpty);
        given.values().removeIf(Set::isEmpty);
        if (!asked.equals(given)) {
            throw asked.isEmpty()
                    ? new Refused("count", "refused.no-figures", wanted.stage().said())
                    : new Refused("count", "refused.figures", wanted.stage().said(), said(codes(asked)));
        }
    }

    private List<Phrase> codes(SortedMap<String, Set<String>> asked) {
        return asked.entrySet().stream()
                .map(contest -> premises.of(contest.getKey(), Wording.same(String.join(", ", contest.getValue()))))
                .toList();
    }

    /** Ballots of one contest, decided as one thing by more than half of all members, and no more than were aside. */
    private void requireDecision(Done wanted) {
        String contest = wanted.figures().size() == 1 ? wanted.figures().firstKey() : "";
        ContestForm form = premises.forms().get(contest);
        SortedMap<String, Long> figures = wanted.figures(contest);
        Optional<String> choice = figures.keySet().stream()
                .filter(code -> !code.equals(Asked.IN_FAVOUR))
                .findFirst();
        if (form == null
                || figures.size() != 2
                || !figures.containsKey(Asked.IN_FAVOUR)
                || choice.filter(Asked.choices(form)::contains).isEmpty()) {
            Object choices = form == null ? premises.contests() : String.join(", ", Asked.choices(form));
            throw new Refused("count", "refused.decision", Asked.IN_FAVOUR, choices);
        }
        long members = premises.members().size();
        long favour = figures.getOrDefault(Asked.IN_FAVOUR, 0L);
        if (favour > members || favour * 2 <= members) {
            throw new Refused("count", "refused.majority", favour, members);
        }
        long left = count.figure(Stage.SORTED, contest, Asked.ASIDE).orElse(0) - count.decided(contest);
        long ballots = figures.getOrDefault(choice.orElseThrow(), 0L);
        if (ballots < 1 || ballots > left) {
            throw new Refused("count", "refused.aside", ballots, left);
        }
    }

    /** What must be said in words: the act of a surplus, where the copy hangs, how the protocol went. */
    private static void requireSaid(Done wanted) {
        if (wanted.stage() == Stage.RECONCILED && wanted.act().isEmpty()) {
            throw new Refused("count", "refused.reconciled-act");
        }
        boolean worded =
                wanted.stage() == Stage.DISSENT || wanted.stage() == Stage.POSTED || wanted.stage() == Stage.SENT;
        if (worded && wanted.note().isEmpty()) {
            throw new Refused("count", "refused.note-" + wanted.stage().code());
        }
    }

    private void requireReason(Done judged) {
        for (Departure departure : judged.departures()) {
            if (departure.kind() == Kind.E07 && judged.act().isEmpty()) {
                String carriers = String.join(", ", count.carriers(judged.box()));
                throw new Refused("count", "refused.void-box", said(departure), carriers);
            }
        }
        List<Phrase> why = judged.departures().stream()
                .filter(Departure::needsReason)
                .map(this::said)
                .toList();
        if (!why.isEmpty() && judged.reason().isEmpty()) {
            throw new Refused("count", "refused.reason", said(why));
        }
    }

    private Phrase said(Departure departure) {
        return premises.of(departure.contest(), departure.said());
    }

    private static Wording said(List<Phrase> sentences) {
        return new Wording(said(sentences, Language.KK), said(sentences, Language.RU), said(sentences, Language.EN));
    }

    private static String said(List<Phrase> sentences, Language language) {
        return sentences.stream().map(sentence -> sentence.in(language)).collect(Collectors.joining("\n"));
    }
}
