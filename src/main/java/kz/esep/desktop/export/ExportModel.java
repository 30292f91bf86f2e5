package kz.esep.desktop.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.result.ExportStep;
import kz.esep.result.Preview;
import kz.esep.result.ResultFiles;
import kz.esep.result.Revision;
import kz.esep.signing.Signer;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is to be signed, by whom, where it goes, and how far that is. */
final class ExportModel {
    private final Room room;
    private final Office office;
    private final Steps steps = new Steps();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty interim = new SimpleBooleanProperty();
    private final Destination destination;
    private final Signatories signatories;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ResultFiles.@Nullable Written> written = new ReadOnlyObjectWrapper<>();
    private final TablesBeside tables;

    /**
     * What lies before the signers.
     *
     * @param preview null while it is refused
     * @param refusal why nothing can be signed now, null when it can
     * @param roster number of the newest list of signers that was taken, 0 for none
     */
    record Shown(@Nullable Preview preview, @Nullable Message refusal, List<Revision> revisions, long roster) {}

    ExportModel(Room room, Office office, Destination destination) {
        this.room = room;
        this.office = office;
        this.destination = destination;
        tables = new TablesBeside(room, office, destination);
        signatories = new Signatories(room, office, this::trouble);
    }

    /** What is accepted now; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Number of the newest list of signers that was taken, 0 for none. */
    long rosterNumber() {
        Shown now = shown.get();
        return now == null ? 0 : now.roster();
    }

    Optional<Preview> preview() {
        return Optional.ofNullable(shown.get()).map(Shown::preview);
    }

    /** Whether the person wants a file although protocols are missing. */
    BooleanProperty interim() {
        return interim;
    }

    Destination destination() {
        return destination;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Why the latest attempt did not end well; null when it did or there was none. */
    ReadOnlyObjectProperty<@Nullable Message> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The file that went out; null until then. */
    ReadOnlyObjectProperty<ResultFiles.@Nullable Written> written() {
        return written.getReadOnlyProperty();
    }

    Steps steps() {
        return steps;
    }

    /** Those who have to sign, in the package's order; nobody when the latest revision only goes out again. */
    List<Signatory> signatories() {
        return preview().map(Preview::anew).orElse(true) ? signatories.all() : List.of();
    }

    /** Looks at what is accepted now. */
    void look() {
        Session session = room.seat().session();
        room.work()
                .run(
                        message("looking"),
                        progress -> looked(session),
                        found -> {
                            if (room.seat().sessionProperty().get() == session) {
                                take(found);
                            }
                        },
                        this::trouble);
    }

    private Shown looked(Session session) {
        ResultFiles files = office.resultFiles();
        List<Revision> revisions = files.revisions(session);
        long roster = office.rosterTrust().rosterNumber();
        try {
            return new Shown(files.preview(session), null, revisions, roster);
        } catch (Refused e) {
            return new Shown(null, e.reason(), revisions, roster);
        }
    }

    private void take(Shown found) {
        Preview preview = found.preview();
        if (preview != null) {
            signatories.are(preview.signers());
            if (preview.missing().isEmpty()) {
                interim.set(false);
            }
        }
        if (!Objects.equals(shown.get(), found)) {
            shown.set(found);
        }
        if (preview != null && destination.target().get() == null) {
            destination.look(preview);
        }
    }

    /** The keys of those who sign. */
    Signatories keys() {
        return signatories;
    }

    /** Forgets how the latest export went. */
    void forget() {
        steps.forget();
        written.set(null);
        failure.set(null);
    }

    /** Looks at the target before anybody signs. */
    void lookAtTarget() {
        preview().ifPresent(destination::look);
    }

    /** Why nothing can be signed yet; null when everything is there. */
    @Nullable
    Message lacking() {
        Preview preview = preview().orElse(null);
        if (preview == null || preview.contests().isEmpty()) {
            return message("lacking.nothing");
        }
        if (!preview.missing().isEmpty() && !interim.get()) {
            return message("lacking.missing", preview.missing().size());
        }
        if (signatories().stream().anyMatch(one -> one.signer().get() == null)) {
            return message("lacking.keys");
        }
        return destination.isGood() ? null : message("lacking.target");
    }

    /** Freezes, signs, writes and reads back. */
    void export() {
        Preview preview = preview().orElse(null);
        ResultFiles.Out out = destination.out().orElse(null);
        if (preview == null || out == null || running.get()) {
            return;
        }
        Session session = room.seat().session();
        List<Signer> signers = signatories().stream()
                .flatMap(one -> Optional.ofNullable(one.signer().get()).stream())
                .toList();
        boolean partial = !preview.missing().isEmpty();
        forget();
        steps.expect(signatories().stream().map(Signatory::role).toList());
        running.set(true);
        Work.Job<ResultFiles.Written> exporting =
                progress -> office.resultFiles().export(session, signers, out, partial, new Told(progress));
        room.work().run(message("exporting"), exporting, this::ended, this::failed);
    }

    TablesBeside tables() {
        return tables;
    }

    private void ended(ResultFiles.Written done) {
        running.set(false);
        signatories.close();
        written.set(done);
        destination.remember();
    }

    private void failed(Exception failed) {
        running.set(false);
        if (failed instanceof Refused refused) {
            if (steps.done().stream().anyMatch(ExportStep.Kept.class::isInstance)) {
                signatories.close();
            }
            failure.set(refused.reason());
            destination.lookAgain(preview().orElse(null));
        } else {
            trouble(failed);
        }
    }

    /** Each step is shown when it is done and not before. */
    private final class Told implements ExportStep.Listener {
        private final Work.Progress progress;

        Told(Work.Progress progress) {
            this.progress = progress;
        }

        @Override
        public void done(ExportStep step) {
            progress.show(() -> steps.done().add(step));
        }

        @Override
        public void printing(long done, long all) {
            progress.at(done, all);
        }

        @Override
        public boolean stops() {
            return progress.isCancelled();
        }
    }

    private void trouble(Exception failed) {
        if (room.seat().isTaken()) {
            room.frame().trouble(failed);
        }
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.export", key, arguments);
    }
}
