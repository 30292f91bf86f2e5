package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** Dissenting opinions of members on the protocol (Art. 20(5)): sealed, as they may name people. */
@UseCases
public final class Opinions {
    private final Workspace workspace;

    public Opinions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * An opinion.
     *
     * @param member id of whose it is
     */
    public record Opinion(String member, Instant at, String text) {}

    /** Every opinion in the order in which they were recorded. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Opinion> list(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        List<Recorded> recorded = workspace.read(CountStore::load).all(Stage.DISSENT);
        List<Opinion> opinions = new ArrayList<>();
        for (Recorded step : recorded) {
            opinions.add(new Opinion(
                    step.done().members().getFirst(),
                    step.at(),
                    session.unseal(
                            place(opinions.size() + 1), new Sealed(step.done().note()))));
        }
        return opinions;
    }

    /** The step as the journal keeps it: with the text of an opinion sealed, any other one as it is. */
    static Done sealed(Connection connection, Session session, Done judged) throws SQLException {
        if (judged.stage() != Stage.DISSENT) {
            return judged;
        }
        if (!session.hasKey()) {
            throw new Refused("count", "refused.dissent-key");
        }
        int number = CountStore.load(connection).all(Stage.DISSENT).size() + 1;
        return judged.noted(session.seal(place(number), judged.note()).text());
    }

    private static Place place(int number) {
        return new Place(Integer.toString(number), CountActs.DONE.name(), "opinion");
    }
}
