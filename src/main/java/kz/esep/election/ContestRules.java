package kz.esep.election;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for contests and what stands on their ballots. */
final class ContestRules {
    private static final int MOST_SEATS = 1_000;

    private final ElectionPackage source;
    private final Optional<RuleEdition> edition;
    private final Defects defects;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, @Nullable String> territoryParents;

    ContestRules(ElectionPackage source, Optional<RuleEdition> edition, Defects defects) {
        this.source = source;
        this.edition = edition;
        this.defects = defects;
        source.forms().forEach(form -> forms.putIfAbsent(form.id(), form));
        territoryParents = Defects.parents(source.territories(), Territory::id, Territory::parent);
    }

    void check() {
        defects.unique("contests", source.contests(), Contest::id);
        if (source.contests().isEmpty()) {
            defects.fatal("contests", "contests.none");
        }
        Set<String> voting =
                source.precincts().stream().map(Precinct::territory).collect(Collectors.toSet());
        for (int i = 0; i < source.contests().size(); i++) {
            Contest contest = source.contests().get(i);
            String where = "contests[" + i + "]";
            contest(where, contest);
            if (voting.stream().noneMatch(at -> Defects.within(at, contest.territory(), territoryParents))) {
                defects.fatal(where + ".territory", "contest.nobody", contest.id());
            }
        }
    }

    private void contest(String where, Contest contest) {
        defects.id(where, contest.id(), Defects.CODE);
        defects.wording(where + ".name", contest.name());
        defects.known(where + ".territory", contest.territory(), territoryParents.keySet(), "territory");
        defects.known(where + ".form", contest.form(), forms.keySet(), "form");
        seats(where, contest);
        if (contest.kind() == ContestKind.LOCAL_PARTY_LIST
                && edition.isPresent()
                && edition.get().localThresholdPercent() == null) {
            defects.fatal(where + ".kind", "contest.local", source.ruleEdition());
        }
        againstAll(where, contest);
        options(where, contest);
    }

    private void seats(String where, Contest contest) {
        int least = contest.kind() == ContestKind.QUESTION ? 0 : 1;
        int most = switch (contest.kind()) {
            case QUESTION -> 0;
            case MAJORITY_RUN_OFF -> 1;
            default -> MOST_SEATS;
        };
        if (contest.seats() < least || contest.seats() > most) {
            defects.fatal(where + ".seats", "seats", contest.seats(), least, most);
        }
    }

    private void againstAll(String where, Contest contest) {
        if (edition.isPresent() && contest.againstAll() && !edition.get().againstAll()) {
            defects.fatal(where + ".againstAll", "against-all", source.ruleEdition());
        }
        boolean elects = contest.kind() != ContestKind.QUESTION;
        if (edition.isPresent()
                && elects
                && !contest.againstAll()
                && edition.get().againstAll()) {
            defects.notice(where + ".againstAll", "against-all.absent", source.ruleEdition());
        }
        Form form = forms.get(contest.form());
        if (contest.againstAll()
                && form != null
                && form.lines().stream().noneMatch(line -> line.code().equals(ContestForm.AGAINST_ALL))) {
            defects.fatal(where + ".form", "form.lacks", form.id(), ContestForm.AGAINST_ALL);
        }
    }

    private void options(String where, Contest contest) {
        int least = contest.kind() == ContestKind.QUESTION ? 2 : 1;
        if (contest.options().size() < least) {
            defects.fatal(where + ".options", "options", contest.id(), least);
        }
        defects.unique(where + ".options", contest.options(), Contest.Option::id);
        Set<Integer> registrations = new HashSet<>();
        for (int i = 0; i < contest.options().size(); i++) {
            Contest.Option option = contest.options().get(i);
            String at = where + ".options[" + i + "]";
            defects.id(at, option.id(), Defects.CODE);
            defects.wording(at + ".name", option.name());
            registration(at + ".registration", contest.kind(), option.registration(), registrations);
        }
    }

    private void registration(String where, ContestKind kind, @Nullable Integer registration, Set<Integer> taken) {
        if (kind == ContestKind.QUESTION) {
            if (registration != null) {
                defects.fatal(where, "registration.answer");
            }
        } else if (registration == null || registration < 1) {
            defects.fatal(where, "registration");
        } else if (!taken.add(registration)) {
            defects.fatal(where, "registration.twice", registration);
        }
    }
}
