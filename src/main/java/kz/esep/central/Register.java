package kz.esep.central;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.result.Delivery;
import kz.esep.result.ResultFile;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** What the centre has received: refusals, receipts and the files themselves. */
@UseCases
public final class Register {
    private final Workspace workspace;
    private final Election election;

    public Register(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * A file that was refused; nothing else is kept of it.
     *
     * @param file SHA-256 of the whole file
     * @param size in bytes
     * @param code the reason code, {@code V01} to {@code V10}
     */
    public record Refusal(Digest file, long size, String code, Instant at) {}

    /**
     * A receipt that was signed.
     *
     * @param seq number of the journal entry
     * @param name of its file
     * @param receipt SHA-256 of its container
     * @param file SHA-256 of the result file
     */
    public record Signed(
            long seq, String name, Digest receipt, String commission, int revision, Digest file, Instant receivedAt) {}

    /** Every refusal, the latest last; the same file for another reason is there again. */
    @Needs(Permission.READ_FIGURES)
    public List<Refusal> refusals(Session session) {
        session.require(Permission.READ_FIGURES);
        return workspace.read(TakenStore::turned);
    }

    /** Every receipt in the order in which they were signed. */
    @Needs(Permission.READ_FIGURES)
    public List<Signed> receipts(Session session) {
        session.require(Permission.READ_FIGURES);
        return workspace.read(TakenStore::signed);
    }

    /**
     * Puts an accepted file, exactly as it came, into a folder.
     *
     * @return where it stands
     * @throws Refused when the folder cannot be written
     */
    @Needs(Permission.READ_FIGURES)
    public Path deliver(Session session, Taken file, Path folder) {
        session.require(Permission.READ_FIGURES);
        String name = ResultFile.name(workspace.founding().election(), file.commission(), file.revision());
        return Delivery.deliver(workspace.kept(file.file()), name, folder);
    }

    /**
     * A receipt as a page to print.
     *
     * @param seq number of its journal entry
     * @throws Refused when there is none of that number
     */
    @Needs(Permission.READ_FIGURES)
    public byte[] page(Session session, long seq) {
        session.require(Permission.READ_FIGURES);
        return receipts(session).stream()
                .filter(receipt -> receipt.seq() == seq)
                .findFirst()
                .map(this::page)
                .orElseThrow(() -> new Refused("central", "receipt.unknown", seq));
    }

    private byte[] page(Signed receipt) {
        return new NationalPages(workspace, election).receipt(receipt).pdf();
    }

    /**
     * Puts a receipt into a folder once more, and beside it the same as a page to print.
     *
     * @return where the receipt stands
     * @throws Refused when the folder cannot be written
     */
    @Needs(Permission.READ_FIGURES)
    public Path deliver(Session session, Signed receipt, Path folder) {
        session.require(Permission.READ_FIGURES);
        Path path = Delivery.deliver(workspace.kept(receipt.receipt()), receipt.name(), folder);
        Delivery.deliver(page(receipt), receipt.name().replaceFirst("[.]asice$", ".pdf"), folder);
        return path;
    }
}
