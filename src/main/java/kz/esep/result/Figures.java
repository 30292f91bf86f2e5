package kz.esep.result;

import java.util.List;
import kz.esep.store.Transaction;
import kz.esep.tally.ProtocolKey;

/** The commission's protocols, as the tally keeps them. */
public interface Figures {

    /** Every protocol that was ever touched, with what its checks are given from outside. */
    List<Freeze.Standing> standing();

    /** Notes in the same transaction that these protocols went into a signed revision. */
    void signed(Transaction transaction, String person, List<ProtocolKey> protocols, int revision)
            throws java.sql.SQLException;
}
