package kz.esep.paper;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.count.CountRecord;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Copies of protocols posted where voters can read them, for two days (Art. 43(8)). */
@UseCases
public final class Postings {
    private static final int LONGEST = 200;

    private final Workspace workspace;
    private final Papers papers;
    private final CountRecord count;

    public Postings(Workspace workspace, Papers papers, CountRecord count) {
        this.workspace = workspace;
        this.papers = papers;
        this.count = count;
    }

    /**
     * Records that a copy was hung up.
     *
     * @param place where, may be empty
     * @param at when, to the minute; null for now
     * @throws Refused when the document is no signed protocol, the time is ahead or before the protocol was signed, or a
     *     copy of it hangs there already
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Posting post(Session session, Offer offer, String place, @Nullable Instant at) {
        session.require(Permission.ISSUE_PAPERS);
        Paper paper = offer.paper();
        if (!paper.kind().isOfficial()) {
            throw new Refused("paper", "posting.not-official", paper.name());
        }
        String where = kept(place);
        Digest digest = Digest.of(papers.make(session, paper, Language.KK));
        return workspace.write(transaction -> {
            Instant posted = at == null ? transaction.now() : at;
            Instant since = offer.since();
            if (since != null && posted.isBefore(since.truncatedTo(ChronoUnit.MINUTES))) {
                throw new Refused("paper", "posting.before-signing", paper.name());
            }
            requirePast(posted, transaction.now());
            List<Posting> all = PaperStore.postings(transaction.connection());
            if (all.stream().anyMatch(one -> hangsThere(one, paper, where))) {
                throw new Refused("paper", "posting.hangs", paper.name());
            }
            long number = all.size() + 1L;
            transaction.append(
                    session.person(), PaperProjector.POSTED, new Acts.Posted(number, paper, digest, where, posted));
            return posting(transaction.connection(), number);
        });
    }

    private static boolean hangsThere(Posting posting, Paper paper, String place) {
        return posting.takenDownAt() == null
                && posting.paper().equals(paper)
                && posting.place().equals(place);
    }

    /**
     * Records that a posted copy was taken down.
     *
     * @param at when, to the minute; null for now
     * @param reason needed before its time, otherwise may be empty
     * @throws Refused when it does not hang, the time is ahead or before the posting, or it is early and has no reason
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Posting takeDown(Session session, long number, @Nullable Instant at, String reason) {
        session.require(Permission.ISSUE_PAPERS);
        String why = kept(reason);
        return workspace.write(transaction -> {
            Posting posting = posting(transaction.connection(), number);
            Instant down = at == null ? transaction.now() : at;
            if (posting.takenDownAt() != null) {
                throw new Refused("paper", "posting.down", number);
            }
            if (down.isBefore(posting.postedAt())) {
                throw new Refused("paper", "posting.before-posting", number);
            }
            requirePast(down, transaction.now());
            if (down.isBefore(posting.until()) && why.isEmpty()) {
                throw new Refused("paper", "posting.early", number);
            }
            transaction.append(session.person(), PaperProjector.TAKEN_DOWN, new Acts.TakenDown(number, down, why));
            return posting(transaction.connection(), number);
        });
    }

    private static void requirePast(Instant said, Instant now) {
        if (said.isAfter(now)) {
            throw new Refused("paper", "posting.ahead");
        }
    }

    private static Posting posting(Connection connection, long number) throws SQLException {
        return PaperStore.postings(connection).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "posting.unknown", number));
    }

    /**
     * What waits to be done with paper on the wall.
     *
     * @param toPost the commission's latest signed protocol while it hangs nowhere and never did, and its count says of
     *     none that it hangs; the law says at once
     * @param toTakeDown copies whose two days are over
     */
    public record Due(Optional<Paper> toPost, List<Posting> toTakeDown) {
        public Due {
            toTakeDown = List.copyOf(toTakeDown);
        }

        /** How many things wait. */
        public int count() {
            return toTakeDown.size() + (toPost.isPresent() ? 1 : 0);
        }
    }

    /** What waits now. */
    @Needs(Permission.ISSUE_PAPERS)
    public Due due(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        List<Posting> all = list(session);
        Instant now = workspace.clock().instant();
        return new Due(
                papers.signed(session)
                        .map(Offer::paper)
                        .filter(paper -> !count.isPosted())
                        .filter(paper -> all.stream().noneMatch(one -> isOf(one.paper(), paper))),
                all.stream()
                        .filter(one -> one.standing(now) == Posting.Standing.OVER)
                        .toList());
    }

    /** A precinct commission posts its precinct's protocol, which is in the summary of the same file. */
    private boolean isOf(Paper posted, Paper summary) {
        boolean own = count.isKept() && posted.kind() == Kind.PRECINCT && posted.version() == summary.version();
        return own || posted.equals(summary);
    }

    private static String kept(String text) {
        String kept = text.strip();
        if (kept.length() > LONGEST) {
            throw new Refused("paper", "posting.long", LONGEST);
        }
        return kept;
    }

    /** Every posting, in the order of its numbers. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Posting> list(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return workspace.read(PaperStore::postings);
    }
}
