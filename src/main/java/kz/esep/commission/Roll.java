package kz.esep.commission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.election.Body;

/**
 * A commission with everybody who is or was its member, and what the law has against it as it is on a day.
 *
 * @param size how many members the law asks for; empty where the edition does not say
 * @param all in the order in which they were recorded
 * @param objections none while nobody is recorded: the members may be kept on paper
 */
public record Roll(
        Body body, Optional<CompositionRules.Size> size, LocalDate day, List<Member> all, List<Objection> objections) {
    private static final Set<String> NUMBER_AND_POSTS = Set.of("size", "even", "no-post", "post-twice");

    public Roll {
        all = List.copyOf(all);
        objections = List.copyOf(objections);
    }

    /** The members of the day, by their posts. */
    public List<Member> members() {
        return all.stream()
                .filter(member -> member.postOn(day).isPresent())
                .sorted(Comparator.comparing(member -> member.postOn(day).orElseThrow()))
                .toList();
    }

    /** Those who are not members on the day: they left, or come later. */
    public List<Member> others() {
        return all.stream().filter(member -> member.postOn(day).isEmpty()).toList();
    }

    /** Whether the number of members and their posts are as the law asks. */
    public boolean isComplete() {
        return !members().isEmpty() && objections.stream().noneMatch(one -> NUMBER_AND_POSTS.contains(one.code()));
    }

    /** What speaks against one member. */
    public List<Objection> against(Member member) {
        return objections.stream()
                .filter(one -> one.member().equals(member.id()))
                .toList();
    }

    /** What changed in the commission, the latest first. */
    public List<Change> changes() {
        return all.stream()
                .flatMap(Roll::changes)
                .sorted(Comparator.comparing(Change::day).reversed())
                .toList();
    }

    private static Stream<Change> changes(Member member) {
        Course course = member.course();
        return Stream.of(course.posts().subList(0, 1), course.later(), course.takenBack())
                .flatMap(List::stream)
                .map(fact -> new Change(member, fact));
    }
}
