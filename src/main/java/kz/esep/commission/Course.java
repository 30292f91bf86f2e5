package kz.esep.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a member was and when, as decisions and papers say.
 *
 * @param posts oldest first, at least one: the first day of the first is that of the membership
 * @param services whether the main work is in the public service, oldest first; the first is what was known on joining
 * @param releases from the main work, oldest first (Art. 20(11))
 * @param ending null while the membership lasts
 * @param takenBack what was recorded and does not stand any more, in the order in which it was taken back
 */
public record Course(
        List<Holding> posts,
        List<MainWork> services,
        List<Release> releases,
        @Nullable Ending ending,
        List<TakenBack> takenBack) {
    public Course {
        posts = ordered(posts);
        services = ordered(services);
        releases = ordered(releases);
        takenBack = List.copyOf(takenBack);
    }

    /** Something that holds from a day on, and the paper that says so. */
    public sealed interface Fact {
        LocalDate from();

        /** Its number and date. */
        String decision();

        /** What kind of fact it is; of one that was taken back, was. */
        default Kind kind() {
            return switch (this) {
                case Holding post -> Kind.POST;
                case MainWork service -> Kind.SERVICE;
                case Release release -> Kind.RELEASE;
                case Ending ending -> Kind.END;
                case TakenBack back -> back.what();
            };
        }
    }

    /** What kind of fact can be taken back. */
    public enum Kind {
        @JsonProperty("post")
        POST,
        @JsonProperty("service")
        SERVICE,
        @JsonProperty("release")
        RELEASE,
        @JsonProperty("end")
        END;

        /** How people say it. */
        public Message said() {
            return Message.of("commission", "kind." + name());
        }
    }

    /** A post from a day on. */
    public record Holding(Post post, LocalDate from, String decision) implements Fact {}

    /** Whether the main work is in the public service from a day on; that decides what is paid (Art. 20(11)). */
    public record MainWork(boolean publicServant, LocalDate from, String decision) implements Fact {}

    /** Release from the main work, both days included. */
    public record Release(LocalDate from, LocalDate to, String decision) implements Fact {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * The end of the membership.
     *
     * @param from first day after it
     */
    public record Ending(LocalDate from, String decision) implements Fact {}

    /**
     * A fact that does not stand any more.
     *
     * @param what kind of fact it was
     * @param reason why it was taken back
     */
    public record TakenBack(Kind what, LocalDate from, String decision, String reason) implements Fact {}

    /** That of somebody who becomes a member. */
    public static Course begun(Post post, boolean publicServant, LocalDate since, String decision) {
        return new Course(
                List.of(new Holding(post, since, decision)),
                List.of(new MainWork(publicServant, since, decision)),
                List.of(),
                null,
                List.of());
    }

    private static <F extends Fact> List<F> ordered(List<F> facts) {
        return facts.stream().sorted(Comparator.comparing(Fact::from)).toList();
    }

    /** What holds on a day, by the later decision of two for the same day; empty before the first. */
    private static <F extends Fact> Optional<F> on(List<F> facts, LocalDate day) {
        @Nullable F latest = null;
        for (F one : facts) {
            if (!one.from().isAfter(day)) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest);
    }

    LocalDate since() {
        return posts.getFirst().from();
    }

    boolean isOver(LocalDate day) {
        return ending != null && !day.isBefore(ending.from());
    }

    Optional<Post> postOn(LocalDate day) {
        return isOver(day) ? Optional.empty() : on(posts, day).map(Holding::post);
    }

    boolean isPublicServantOn(LocalDate day) {
        return on(services, day).orElse(services.getFirst()).publicServant();
    }

    /** Everything that was recorded after the joining and stands. */
    public List<Fact> later() {
        List<Fact> facts = new ArrayList<>(posts.subList(1, posts.size()));
        facts.addAll(services.subList(1, services.size()));
        facts.addAll(releases);
        if (ending != null) {
            facts.add(ending);
        }
        return facts;
    }

    /** The fact of that kind from that day on, the latest of several; the joining is none. */
    Optional<Fact> find(Kind what, LocalDate from) {
        return later().stream()
                .filter(fact -> fact.kind() == what && fact.from().equals(from))
                .reduce((earlier, later) -> later);
    }

    /** The same with one fact more. */
    Course with(Fact fact) {
        return switch (fact) {
            case Holding post -> new Course(added(posts, post), services, releases, ending, takenBack);
            case MainWork service -> new Course(posts, added(services, service), releases, ending, takenBack);
            case Release release -> new Course(posts, services, added(releases, release), ending, takenBack);
            case Ending end -> new Course(posts, services, releases, end, takenBack);
            case TakenBack back -> without(back).back(back);
        };
    }

    private Course without(TakenBack back) {
        Fact gone = find(back.what(), back.from()).orElseThrow();
        return new Course(
                without(posts, gone),
                without(services, gone),
                without(releases, gone),
                Objects.equals(ending, gone) ? null : ending,
                takenBack);
    }

    private static <F> List<F> without(List<F> facts, Fact gone) {
        List<F> all = new ArrayList<>(facts);
        int last = all.lastIndexOf(gone);
        if (last >= 0) {
            all.remove(last);
        }
        return all;
    }

    private Course back(TakenBack back) {
        return new Course(posts, services, releases, ending, added(takenBack, back));
    }

    private static <F> List<F> added(List<F> facts, F one) {
        List<F> all = new ArrayList<>(facts);
        all.add(one);
        return all;
    }

    /** The same after a correction of what was recorded on joining. */
    Course joined(Holding first, boolean publicServant) {
        List<Holding> held = new ArrayList<>(posts);
        held.set(0, first);
        List<MainWork> served = new ArrayList<>(services);
        served.set(0, new MainWork(publicServant, first.from(), first.decision()));
        return new Course(held, served, releases, ending, takenBack);
    }
}
