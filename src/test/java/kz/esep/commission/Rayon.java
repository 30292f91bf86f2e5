package kz.esep.commission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Nights;
import kz.esep.desktop.Night;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.text.Iin;

/** The practice commission with a workspace for its members. */
final class Rayon implements AutoCloseable {
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);
    static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    static final LocalDate SINCE = LocalDate.of(2026, 12, 1);
    static final String PRECINCT = "0101";

    final Path file;
    final Workspace workspace;
    private final Election election = Night.election();

    Rayon(Path folder) {
        file = folder.resolve("members.esep");
        String commission = election.precinct(PRECINCT).commission();
        Founding founding = Founding.of(election.id(), commission, "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(file, founding, new byte[] {1}, List.of(new MemberProjector()), Nights.CLOCK);
    }

    Memberships memberships() {
        return new Memberships(workspace);
    }

    Members members() {
        return new Members(workspace, election);
    }

    /** The member of that number, with names. */
    Member member(String id) {
        return members().find(REGISTRAR, id);
    }

    /** An IIN that can be right; another one for each number up to 99. */
    static String iin(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> String.format(Locale.ROOT, "800115300%02d%d", number, i))
                .filter(iin -> Iin.fault(iin).isEmpty())
                .findFirst()
                .orElseGet(() -> iin(number + 50));
    }

    /** The number of that post at the precinct, proposed by a party of its own. */
    static Entrant entrant(int number, Post post) {
        return new Entrant(
                Body.precinct(PRECINCT),
                new Particulars("Saule Planted" + number, iin(number), "School " + number, "KZ00TEST" + number),
                post,
                new Proposer(Proposer.Kind.PARTY, "Party " + number),
                false,
                List.of(),
                SINCE,
                "14 of 28.11.2026");
    }

    /** A precinct commission of seven that the law has nothing against. */
    List<String> seven() {
        List<Post> posts = List.of(Post.CHAIR, Post.DEPUTY, Post.SECRETARY);
        return IntStream.rangeClosed(1, 7)
                .mapToObj(i ->
                        members().join(REGISTRAR, entrant(i, i <= posts.size() ? posts.get(i - 1) : Post.MEMBER)))
                .toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
