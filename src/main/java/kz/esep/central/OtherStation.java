package kz.esep.central;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.result.Receipt;
import kz.esep.result.ResultFile;
import kz.esep.signing.Arrival;
import kz.esep.signing.Quorum;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What another intake station accepted. Its files speak for themselves; when it received them is believed of the centre's
 * own receipts alone, for anybody can write a time into a store.
 */
final class OtherStation {
    private final Workspace store;
    private final Trust trust;
    private final Quorum centre;
    private final Clock clock;

    /** @param centre who has to have signed its receipts */
    OtherStation(Workspace store, Trust trust, Quorum centre, Clock clock) {
        this.store = store;
        this.trust = trust;
        this.centre = centre;
        this.clock = clock;
    }

    /** Its files, to be read one by one. */
    List<Source> sources() {
        Map<Digest, Digest> receipts = new HashMap<>();
        store.read(TakenStore::receipts).forEach(receipt -> receipts.put(receipt.file(), receipt.receipt()));
        return store.read(TakenStore::files).stream()
                .map(taken -> source(taken, receipts.get(taken.file())))
                .toList();
    }

    private Source source(Taken taken, @Nullable Digest receipt) {
        String name = store.file().getFileName() + ": "
                + ResultFile.name(store.founding().election(), taken.commission(), taken.revision());
        return new Source(
                name, () -> store.kept(taken.file()), () -> receipt == null ? null : received(taken, receipt));
    }

    /** When the centre received the file; null where no receipt of the centre's says so. */
    private @Nullable Instant received(Taken taken, Digest kept) {
        try {
            Receipt receipt = Receipt.open(store.kept(kept), trust, centre, Arrival.first(clock.instant()));
            return receipt.sha256().equals(taken.file()) ? receipt.receivedAt() : null;
        } catch (Refused e) {
            return null;
        }
    }
}
