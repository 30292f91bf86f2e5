package kz.esep.desktop.member;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.commission.Roll;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Wording;

/**
 * A commission in the list.
 *
 * @param place where it sits; the name of a commission that is no precinct's
 * @param search what a search looks at, in small letters; it has the members' names and IIN
 */
record RollRow(Roll roll, Standing standing, Wording place, String search) {

    static RollRow of(Roll roll, Election election) {
        Wording place = place(roll.body(), election);
        String search = Stream.concat(
                        Stream.of(roll.body().id(), place.kk(), place.ru(), place.en()),
                        roll.all().stream().flatMap(RollRow::words))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return new RollRow(roll, Standing.of(roll), place, search);
    }

    private static Wording place(Body body, Election election) {
        if (body.kind() == Body.Kind.COMMISSION) {
            return election.commission(body.id()).name();
        }
        Precinct precinct = election.precinct(body.id());
        String settlement = precinct.settlement() + ", ";
        Wording place = precinct.place();
        return new Wording(settlement + place.kk(), settlement + place.ru(), settlement + place.en());
    }

    private static Stream<String> words(Member member) {
        Particulars known = member.particulars();
        return known == null ? Stream.of(member.id()) : Stream.of(member.id(), known.name(), known.iin());
    }

    Body body() {
        return roll.body();
    }

    /** The members whom a search finds, first those of today. */
    List<Member> found(String typed) {
        return Stream.concat(roll.members().stream(), roll.others().stream())
                .filter(member -> words(member)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(typed)))
                .toList();
    }
}
