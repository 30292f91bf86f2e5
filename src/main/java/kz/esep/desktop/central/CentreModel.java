package kz.esep.desktop.central;

import java.nio.file.Path;
import java.util.Optional;
import kz.esep.access.Session;
import kz.esep.central.Counting;
import kz.esep.central.Publication;
import kz.esep.central.Register;
import kz.esep.central.Rulings;
import kz.esep.central.Taken;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.signing.Signer;
import kz.esep.store.Head;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What is counted and where in the country one looks. */
final class CentreModel {
    private final Room room;
    private final Office office;
    private final Speech.Voice voice;
    private final Geography geography;
    private final Counting counting;
    private final Rulings rulings;
    private final Register register;
    private final IntakeModel intake;

    private @Nullable Snapshot snapshot;
    private @Nullable Totals totals;
    private boolean asked;
    private volatile @Nullable Head counted;
    private Contest contest;
    private Spot at;
    private @Nullable String option;
    private Spot.@Nullable Kind shown;
    private Runnable changed = () -> {};

    CentreModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        this.voice = room.speech().voice("desktop.central");
        this.geography = new Geography(office.election());
        this.counting = new Counting(office.workspace(), office.election());
        this.rulings = new Rulings(office.workspace());
        this.register = new Register(office.workspace(), office.election());
        this.intake = new IntakeModel(room, office, () -> changed.run());
        this.contest = office.election().contests().getFirst();
        this.at = geography.top();
    }

    /** What is run on the screen's thread whenever something else is to be shown; one screen listens at a time. */
    void watch(Runnable listener) {
        changed = listener;
    }

    /** What comes in, and what is done with it. */
    IntakeModel intake() {
        return intake;
    }

    /** Shows what is known in the language of the moment, and counts anew. */
    void open() {
        Snapshot known = snapshot;
        if (known != null) {
            intake.show(known);
        }
        refresh();
    }

    Election election() {
        return office.election();
    }

    Geography geography() {
        return geography;
    }

    /** What was counted last; null until it was counted for the first time. */
    @Nullable
    Totals totals() {
        return totals;
    }

    @Nullable
    Snapshot snapshot() {
        return snapshot;
    }

    Spot at() {
        return at;
    }

    Contest contest() {
        return contest;
    }

    /** Id of the list, candidate or answer whose votes stand in the table; null for none. */
    @Nullable
    String option() {
        return option;
    }

    void go(Spot spot) {
        at = spot;
        changed.run();
    }

    /** Which kind of places stands in the table; null until somebody chose. */
    Spot.@Nullable Kind shown() {
        return shown;
    }

    /** Remembers which kind of places somebody wants to see. */
    void show(Spot.Kind kind) {
        shown = kind;
    }

    /** One step up; false when it stands at the country. */
    boolean back() {
        if (at.kind() == Spot.Kind.COUNTRY) {
            return false;
        }
        go(geography.above(at));
        return true;
    }

    void choose(Contest other) {
        contest = other;
        option = null;
        look();
        changed.run();
    }

    /** Shows the votes of one option in the table, or of none when it is shown already. */
    void choose(String other) {
        option = other.equals(option) ? null : other;
        changed.run();
    }

    /** Counts anew in the background, unless the journal is as it was when that was last done. */
    void refresh() {
        if (asked || !room.seat().isTaken() || office.workspace().head().equals(counted)) {
            return;
        }
        asked = true;
        Session session = room.seat().session();
        Snapshot before = snapshot;
        room.work()
                .run(
                        voice.message("counting"),
                        progress -> {
                            asked = false;
                            counted = office.workspace().head();
                            return Snapshot.take(session, election(), counting, rulings, register, before);
                        },
                        taken -> {
                            snapshot = taken;
                            look();
                            intake.show(taken);
                            changed.run();
                        },
                        failure -> {
                            asked = false;
                            counted = null;
                            if (room.seat().isTaken() && room.seat().session() == session) {
                                room.frame().trouble(failure);
                            }
                        });
    }

    private void look() {
        Snapshot now = snapshot;
        totals = now == null ? null : new Totals(election(), geography, now, contest);
    }

    /** The whole protocol of a precinct and its file. */
    Optional<Counting.Counted> protocol(String precinct) {
        return counting.precinct(new ProtocolKey(contest.id(), precinct));
    }

    /** Publishes what is counted into a folder, signed while the centre's key is unlocked. */
    void publish(Path folder) {
        Desk open = intake.desk();
        Signer signer = open == null ? null : open.signer();
        room.work()
                .run(
                        voice.message("publishing"),
                        progress -> new Publication(office.workspace(), office.election(), Office.version())
                                .signedBy(signer)
                                .into(folder, progress.orStopped(Message.of("central", "publish.stopped"))),
                        files -> room.frame().tell(published(signer != null, files.size(), folder)));
    }

    private Notice published(boolean signed, int files, Path folder) {
        return signed
                ? Notice.done(voice.message("published", files, folder.toString()))
                : Notice.remark(voice.message("published.unsigned", files, folder.toString()));
    }

    /** Puts a taken file into a folder as it came. */
    void deliver(Taken file, Path folder) {
        Session session = room.seat().session();
        room.work().run(voice.message("writing"), progress -> register.deliver(session, file, folder), this::written);
    }

    /** Puts a receipt into a folder once more. */
    void deliver(Register.Signed receipt, Path folder) {
        Session session = room.seat().session();
        room.work()
                .run(voice.message("writing"), progress -> register.deliver(session, receipt, folder), this::written);
    }

    private void written(Path file) {
        room.frame().tell(Notice.done(voice.message("written", file.toString())));
    }
}
