package kz.esep.desktop.backup;

import java.util.List;
import java.util.Optional;
import kz.esep.backup.Backup;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How the copies stand.
 *
 * @param own the workspace's backups in the folder, the newest first
 * @param apart whether the newest has entries that the workspace lacks
 * @param failure why the last attempt failed, null when it did not
 */
record Standing(List<Backup> own, boolean apart, @Nullable Message failure) {
    static final Standing UNKNOWN = new Standing(List.of(), false, null);

    Standing {
        own = List.copyOf(own);
    }

    Optional<Backup> last() {
        return own.stream().findFirst();
    }

    Standing failed(Message why) {
        return new Standing(own, apart, why);
    }
}
