package kz.esep.count;

import java.util.HashSet;
import java.util.List;
import kz.esep.commission.Post;
import kz.esep.count.Departure.Kind;
import kz.esep.day.Opening;
import kz.esep.text.Phrase;
import kz.esep.text.Refused;

/** Which members can do a step, and with which mobile box. */
record People(Count count, Premises premises) {
    private static final int CARRIERS = 2;

    /** Goes on only where the members and the box can be right. */
    void require(Done wanted) {
        switch (wanted.stage()) {
            case OPENING -> requireIssuing(wanted);
            case OUT -> requireOut(wanted);
            case BACK -> requireWasOut(wanted);
            case MOBILE -> requireWasOut(wanted);
            case DISSENT -> requireOne(wanted);
            case SIGNED -> requireSigned(wanted);
            case DISPUTED -> requireRegister();
            default -> requireNobody(wanted);
        }
    }

    private void requireIssuing(Done wanted) {
        requireMembers(wanted);
        if (wanted.members().isEmpty()) {
            throw new Refused("count", "refused.issuing-missing");
        }
        requireNoPost(wanted);
        requireNoBox(wanted);
    }

    private void requireOut(Done wanted) {
        requireMembers(wanted);
        Opening opening = premises.day().day().opening();
        int boxes = opening == null ? 0 : opening.boxes().mobile();
        if (wanted.box() < 1 || wanted.box() > boxes) {
            throw new Refused("count", "refused.box", boxes);
        }
        if (wanted.members().size() != CARRIERS) {
            throw new Refused("count", "refused.two-members");
        }
        requireNoPost(wanted);
        for (Trip trip : count.trips()) {
            boolean outside = trip.back() == null && trip.box() != wanted.box();
            trip.out().done().members().stream()
                    .filter(member -> outside && wanted.members().contains(member))
                    .findFirst()
                    .ifPresent(member -> {
                        throw new Refused("count", "refused.carries-another", member, trip.box());
                    });
        }
    }

    private void requireWasOut(Done wanted) {
        requireNoMembers(wanted);
        if (count.lastTrip(wanted.box()).isEmpty()) {
            throw new Refused("count", "refused.was-not-out", wanted.box());
        }
        boolean outside = count.trips().stream().anyMatch(trip -> trip.box() == wanted.box() && trip.back() == null);
        if (wanted.stage() == Stage.MOBILE && outside) {
            throw new Refused("count", "refused.still-out", wanted.box());
        }
    }

    /** The chair signs, or the deputy or the secretary in the chair's place. */
    private void requireSigned(Done wanted) {
        requireMembers(wanted);
        boolean head = wanted.members().stream()
                .map(premises.members()::get)
                .anyMatch(post -> post != null && post != Post.MEMBER);
        if (!head) {
            throw new Refused("count", "refused.nobody-signed");
        }
        requireMajority(wanted);
        requireNoBox(wanted);
    }

    /** Figures that do not agree, whatever the reasons given, are signed by more than half of all members or not at all. */
    private void requireMajority(Done wanted) {
        List<Phrase> open = premises.forms().keySet().stream()
                .flatMap(contest -> Sums.of(count, premises, contest).stream())
                .map(Sums.Sum::departure)
                .filter(departure -> departure.kind() != Kind.E07)
                .map(departure -> premises.of(departure.contest(), departure.said()))
                .toList();
        int signers = wanted.members().size();
        int members = premises.members().size();
        if (!open.isEmpty() && signers * 2 <= members) {
            throw new Refused("count", "refused.majority-signs", open, signers, members);
        }
    }

    private void requireOne(Done wanted) {
        requireMembers(wanted);
        if (wanted.members().size() != 1) {
            throw new Refused("count", "refused.one-member");
        }
        requireNoBox(wanted);
    }

    private void requireNobody(Done wanted) {
        requireNoMembers(wanted);
        requireNoBox(wanted);
    }

    private static void requireNoMembers(Done wanted) {
        if (!wanted.members().isEmpty()) {
            throw new Refused("count", "refused.no-members", wanted.stage().said());
        }
    }

    private static void requireNoBox(Done wanted) {
        if (wanted.box() != 0) {
            throw new Refused("count", "refused.no-box", wanted.stage().said());
        }
    }

    private void requireRegister() {
        if (premises.members().isEmpty()) {
            throw new Refused("count", "refused.no-register");
        }
    }

    private void requireMembers(Done wanted) {
        requireRegister();
        for (String member : wanted.members()) {
            if (!premises.members().containsKey(member)) {
                throw new Refused(
                        "count",
                        "refused.member",
                        member,
                        String.join(", ", premises.members().keySet()));
            }
        }
        if (new HashSet<>(wanted.members()).size() != wanted.members().size()) {
            throw new Refused("count", "refused.member-twice");
        }
    }

    /** Chair and secretary never give out ballots (Art. 41). */
    private void requireNoPost(Done wanted) {
        for (String member : wanted.members()) {
            Post post = premises.members().get(member);
            if (post == Post.CHAIR || post == Post.SECRETARY) {
                throw new Refused("count", "refused.post", member, post.said());
            }
        }
    }

    List<Departure> departures(Done wanted) {
        int named = wanted.members().size();
        Opening opening = premises.day().day().opening();
        if (wanted.stage() == Stage.OPENING && opening != null && opening.issuing() != named) {
            return List.of(Departure.figures(Kind.ISSUING, named, opening.issuing()));
        }
        return wanted.stage() == Stage.SIGNED && named < premises.members().size()
                ? List.of(Departure.figures(
                        Kind.UNSIGNED, named, premises.members().size()))
                : List.of();
    }
}
