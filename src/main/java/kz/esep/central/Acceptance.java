package kz.esep.central;

import java.sql.SQLException;
import java.util.Locale;
import kz.esep.access.Session;
import kz.esep.result.Receipt;
import kz.esep.signing.Signer;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import org.jspecify.annotations.Nullable;

/** How a verified file becomes an accepted one: kept, journalled and receipted. */
final class Acceptance {
    private final Workspace workspace;
    private final String election;
    private final Signer receiptKey;

    Acceptance(Workspace workspace, String election, Signer receiptKey) {
        this.workspace = workspace;
        this.election = election;
        this.receiptKey = receiptKey;
    }

    /**
     * The file, its acceptance and its receipt become one transaction: none is ever there without the others.
     *
     * @return whether it was; a file that came meanwhile, to another station too, is there already
     */
    boolean accept(Session session, Inspection.Good good) {
        return workspace.write(transaction -> {
            if (TakenStore.file(transaction.connection(), good.filed().file()) != null) {
                return false;
            }
            transaction.keep(good.bytes());
            long seq = transaction
                    .append(session.person(), CentralProjector.ACCEPTED, good.filed())
                    .seq();
            Receipt receipt = receipt(transaction, good.filed(), seq);
            byte[] signed = receipt.sign(receiptKey);
            transaction.append(
                    session.person(),
                    CentralProjector.RECEIPT,
                    new Receipted(good.filed().file(), transaction.keep(signed), receipt.fileName()));
            return true;
        });
    }

    private Receipt receipt(Transaction transaction, Filed filed, long seq) throws SQLException {
        @Nullable Taken taken = TakenStore.file(transaction.connection(), filed.file());
        Standing standing = taken == null ? Standing.WAITING : taken.standing();
        return new Receipt(
                Receipt.FORMAT,
                Receipt.VERSION,
                election,
                filed.commission(),
                filed.revision(),
                filed.file(),
                filed.size(),
                transaction.now(),
                seq,
                TakenStore.latestReceipt(transaction.connection()),
                standing.name().toLowerCase(Locale.ROOT));
    }
}
