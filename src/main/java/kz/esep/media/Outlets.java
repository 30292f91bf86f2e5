package kz.esep.media;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.PlainName;
import kz.esep.text.Refused;

/** The outlets that a commission watches, and the prices that they published and sent to it (Art. 28(3)). */
@UseCases
public final class Outlets {
    private static final BigDecimal DEAREST = new BigDecimal("1000000000000");
    private final Books books;

    public Outlets(Workspace workspace, Election election) {
        books = new Books(workspace, election);
    }

    /** Every outlet. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Outlet>> list(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.OUTLETS);
    }

    /** The prices that stand. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Price>> prices(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.PRICES);
    }

    /**
     * Registers outlets, all or none.
     *
     * @return their numbers
     * @throws Refused when one has no name, that of another one, or a unit that is none of its kind
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> register(Session session, List<Outlet> outlets) {
        session.require(Permission.KEEP_MEDIA);
        return books.record(
                session,
                Register.OUTLETS,
                outlets,
                (connection, one) -> checked(connection, one, 0),
                MediaActs.OUTLET,
                MediaActs.OutletRegistered::new);
    }

    private static Outlet checked(Connection connection, Outlet one, long own) throws SQLException {
        String name = Words.LINE.needed(one.name(), "refused.name");
        if (!one.kind().units().contains(one.unit())) {
            throw new Refused(
                    "media", "refused.unit", one.kind().said(), one.unit().said());
        }
        for (Kept<Outlet> other : Books.standing(connection, Register.OUTLETS)) {
            boolean same = PlainName.of(other.fact().name()).equals(PlainName.of(name));
            if (same && other.number() != own) {
                throw new Refused("media", "refused.outlet-known", name, Long.toString(other.number()));
            }
        }
        return new Outlet(one.kind(), one.unit(), name);
    }

    /**
     * Corrects what is recorded of an outlet; what stood before is kept.
     *
     * @throws Refused as {@link #register}; when the unit would change under coverage that is recorded in it; or without a
     *     reason
     */
    @Needs(Permission.KEEP_MEDIA)
    public void correct(Session session, long number, Outlet right, String reason) {
        session.require(Permission.KEEP_MEDIA);
        String why = Words.LINE.needed(reason, "refused.reason");
        books.write(transaction -> {
            Connection connection = transaction.connection();
            Kept<Outlet> was = Books.find(connection, Register.OUTLETS, number);
            Outlet checked = checked(connection, right, number);
            if (was.fact().unit() != checked.unit() && isMeasured(connection, number)) {
                throw new Refused(
                        "media", "refused.unit-used", was.fact().unit().said());
            }
            return transaction.append(
                    session.person(), MediaActs.OUTLET_CORRECTED, new MediaActs.OutletCorrected(number, checked, why));
        });
    }

    private static boolean isMeasured(Connection connection, long outlet) throws SQLException {
        return Books.standing(connection, Register.LOG).stream()
                .anyMatch(one -> one.fact().outlet() == outlet);
    }

    /**
     * Records prices as they were published, all or none.
     *
     * @return their numbers
     * @throws Refused when an outlet is not registered, a day is still to come, it is not said where a price was published or
     *     what it buys, or it is no amount of money
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> publish(Session session, List<Price> prices) {
        session.require(Permission.KEEP_MEDIA);
        return books.record(
                session, Register.PRICES, prices, this::checked, MediaActs.PRICE, MediaActs.PricePublished::new);
    }

    private Price checked(Connection connection, Price one) throws SQLException {
        Books.find(connection, Register.OUTLETS, one.outlet());
        if (one.published().isAfter(books.now().toLocalDate())) {
            throw new Refused("media", "refused.future", one.published().toString());
        }
        BigDecimal tenge = one.tenge();
        if (tenge.signum() < 0 || tenge.scale() > 2 || tenge.compareTo(DEAREST) >= 0) {
            throw new Refused("media", "refused.tenge", tenge.toPlainString());
        }
        return new Price(
                one.outlet(),
                one.published(),
                Words.LINE.needed(one.source(), "refused.source"),
                Words.LINE.needed(one.what(), "refused.what"),
                tenge);
    }
}
