package kz.esep.result;

import java.util.Optional;
import kz.esep.seal.Seals;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** The signed files that the workspace keeps. */
record KeptRevisions(Workspace workspace) {

    /**
     * The file of a revision as it was signed.
     *
     * @throws Refused when there is no such revision
     */
    Opened open(int revision) {
        if (Container.open(Profile.RESULT, workspace.kept(find(revision).file())) instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException("the kept file of revision " + revision + " does not open");
    }

    /**
     * The record of a revision, with the SHA-256 of its bytes.
     *
     * @throws Refused when there is no such revision
     */
    Recorded record(int revision) {
        byte[] content = open(revision).entry(ResultFile.RECORD);
        if (RecordReader.read(content) instanceof RecordReader.Read read) {
            return new Recorded(read.record(), Digest.of(content));
        }
        throw new IllegalStateException("the record of revision " + revision + " cannot be read");
    }

    /** A record that was signed. */
    record Recorded(ResultRecord record, Digest digest) {}

    /** The code of a protocol in a revision, or why there is none; empty in revisions made before there were any. */
    Optional<Seals.Made> code(int revision, ProtocolKey key) {
        Digest codes = find(revision).codes();
        return codes == null
                ? Optional.empty()
                : PrecinctCodes.read(workspace.kept(codes)).of(key);
    }

    private Revision find(int revision) {
        return workspace.read(RevisionStore::all).stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new Refused("result", "revision.unknown", revision));
    }
}
