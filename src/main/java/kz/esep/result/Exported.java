package kz.esep.result;

import java.util.List;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the commission's result file, as its journal has it (entry {@code result.exported}). It is written
 * together with the file's bytes before any file goes out, so that a revision is these bytes for ever and a broken
 * export is finished with them.
 *
 * @param revision from 1
 * @param name the file's name
 * @param file SHA-256 of the whole file, which is kept under it
 * @param size in bytes
 * @param record SHA-256 of {@code record.json}
 * @param content SHA-256 of the frozen figures without the header: the same content makes no new revision
 * @param previous SHA-256 of the file of the revision before, null at 1
 * @param head the journal at the freeze
 * @param missing how many protocols are missing; 0 unless interim
 * @param codes SHA-256 of the {@link PrecinctCodes}, which are kept under it; null in revisions made before there were any
 */
public record Exported(
        int revision,
        String name,
        Digest file,
        long size,
        Digest record,
        Digest content,
        @Nullable Digest previous,
        Header.JournalHead head,
        List<Header.SignerRole> signers,
        int missing,
        @Nullable Digest codes) {

    public Exported {
        signers = List.copyOf(signers);
    }
}
