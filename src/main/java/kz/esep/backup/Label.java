package kz.esep.backup;

import java.time.Instant;
import kz.esep.access.Holders;
import kz.esep.store.Head;
import kz.esep.text.Digest;
import kz.esep.text.Wording;

/**
 * What a backup says of itself in clear. Anybody who can write to the medium could change it, so nothing is taken from it
 * that is not compared with what is sealed behind it.
 *
 * @param electionPackage digest of the package that the workspace is bound to
 * @param head the journal's end in the copy
 * @param at when it was made
 * @param holders those who can open it
 */
public record Label(
        Digest electionPackage,
        Wording election,
        Wording commission,
        boolean practice,
        Head head,
        Instant at,
        Holders holders) {

    /** Id of the workspace that it is a copy of. */
    public String workspace() {
        return holders.workspace();
    }
}
