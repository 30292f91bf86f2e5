package kz.esep.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Those who have to sign, each with a key of their own. */
final class Signatories {
    private static final long LARGEST_ROSTER = 16L << 20;

    private final Room room;
    private final Office office;
    private final Consumer<Exception> trouble;
    private List<Signatory> all = List.of();

    /**
     * Nobody yet.
     *
     * @param trouble is told when a key cannot be opened for another reason than a refusal
     */
    Signatories(Room room, Office office, Consumer<Exception> trouble) {
        this.room = room;
        this.office = office;
        this.trouble = trouble;
    }

    /** People of these roles have to sign, in this order; keys that are open stay open while the roles do not change. */
    void are(List<String> roles) {
        if (!roles.equals(all.stream().map(Signatory::role).toList())) {
            all = roles.stream().map(Signatory::new).toList();
        }
    }

    List<Signatory> all() {
        return all;
    }

    /** A key, and what the centre's list of signers says against its owner. */
    private record Unlocked(Signer key, Optional<Message> against) {}

    /**
     * Opens a signer's key.
     *
     * @param passphrase wiped here
     */
    void open(Signatory signatory, char[] passphrase) {
        Optional<Path> file = Destination.path(signatory.file().get());
        if (file.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            signatory.refuse(ExportModel.message("key.none"));
            return;
        }
        Work.Job<Unlocked> opening = progress -> {
            Signer key = KeyFile.open(file.get(), passphrase);
            return new Unlocked(key, office.rosterTrust().against(key.certificate()));
        };
        room.work()
                .run(
                        ExportModel.message("opening"),
                        opening,
                        (Unlocked unlocked) -> take(signatory, unlocked),
                        failed -> fail(signatory, failed));
    }

    /** A key file is named: what the centre's list of signers says against its owner is said before a passphrase is typed. */
    void look(Signatory signatory) {
        Destination.path(signatory.file().get())
                .ifPresent(file -> room.work()
                        .quietly(
                                ExportModel.message("opening"),
                                progress -> KeyFile.certificate(file).flatMap(office.rosterTrust()::against),
                                found -> found.ifPresent(signatory::refuse),
                                trouble));
    }

    /**
     * Takes the centre's newer list of signers: whoever is not on it signs no more.
     *
     * @param then is called when it is taken
     */
    void takeRoster(Path file, Runnable then) {
        Session session = room.seat().session();
        room.work()
                .run(
                        ExportModel.message("roster.taking"),
                        progress -> office.rosters().take(session, content(file), office.trust()),
                        (Trust trust) -> {
                            lookAgain(trust);
                            then.run();
                        },
                        trouble);
    }

    private static byte[] content(Path file) {
        try {
            return InputFile.read(file, LARGEST_ROSTER);
        } catch (IOException e) {
            throw new Refused(ExportModel.message("roster.unread", file.toString()));
        }
    }

    private void lookAgain(Trust trust) {
        for (Signatory one : all) {
            Signer key = one.signer().get();
            if (key != null) {
                trust.against(key.certificate()).ifPresent(one::refuse);
            }
        }
    }

    private void take(Signatory signatory, Unlocked unlocked) {
        Message unfit = Fitness.of(unlocked.key(), unlocked.against(), signatory, all, office);
        if (unfit == null) {
            signatory.open(unlocked.key());
        } else {
            signatory.refuse(unfit);
        }
    }

    private void fail(Signatory signatory, Exception failed) {
        if (failed instanceof Refused refused) {
            signatory.refuse(refused.reason());
        } else {
            trouble.accept(failed);
        }
    }

    /** Closes every key: whoever comes next opens their own. */
    void close() {
        all.forEach(Signatory::close);
    }
}
