package kz.esep.desktop.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.central.Doubts;
import kz.esep.central.Intake;
import kz.esep.central.Intaken;
import kz.esep.office.Office;
import kz.esep.office.ReceiptKey;
import kz.esep.result.Receipt;
import kz.esep.signing.RevocationList;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * An intake with its receipt key unlocked, for one person and until the workspace is closed.
 *
 * @param signer the unlocked key, which also signs what is published
 * @param doubts what speaks against files taken in before, by file
 */
record Desk(String person, Signer signer, Intake intake, Map<Digest, List<Message>> doubts) {
    /** A roster or a revocation list of a whole country is far smaller. */
    private static final long LARGEST = 64L << 20;

    Desk {
        doubts = Map.copyOf(doubts);
    }

    /** Name on the key's certificate. */
    String owner() {
        return signer.certificate().identity().name();
    }

    /**
     * The files that are asked for.
     *
     * @param roster null for the newest taken so far
     * @param revocations null for none
     */
    record Papers(Path key, @Nullable Path roster, @Nullable Path revocations) {}

    /**
     * Unlocks the key; the passphrase is wiped.
     *
     * @throws Refused when key, roster or list do not hold
     */
    static Desk open(Office office, Session session, Papers papers, char[] passphrase) {
        Signer signer = ReceiptKey.open(office.election(), papers.key(), passphrase);
        byte[] ca = Office.ca(office.election());
        Trust trust = Trust.in(ca);
        Path list = papers.revocations();
        if (list != null) {
            trust = trust.with(RevocationList.read(content(list), ca));
        }
        Path roster = papers.roster();
        trust = roster == null
                ? office.rosters().latest(trust)
                : office.rosters().take(session, content(roster), trust);
        Intake intake = new Intake(office.workspace(), office.election(), trust, signer);
        Map<Digest, List<Message>> doubts = new HashMap<>();
        if (list != null || roster != null) {
            new Doubts(office.workspace(), office.election(), trust)
                    .find(session)
                    .forEach(doubt -> doubts.put(doubt.file().file(), doubt.said()));
        }
        return new Desk(session.person(), signer, intake, doubts);
    }

    /**
     * Takes in files and folders, then what other stations' stores have.
     *
     * @param receipts folder for the receipts
     */
    Intaken take(Office office, Session session, List<Path> sources, Path receipts, Intake.Watch watch) {
        Map<Boolean, List<Path>> byKind = sources.stream().collect(Collectors.partitioningBy(Workspace::isNamed));
        List<Path> files = byKind.getOrDefault(false, List.of());
        List<Intaken.Line> lines = new ArrayList<>();
        if (!files.isEmpty()) {
            lines.addAll(intake.collect(session, files, receipts, watch).lines());
        }
        for (Path path : byKind.getOrDefault(true, List.of())) {
            try (Workspace store =
                    Workspace.open(path, Office.projectors(), office.workspace().clock(), heard(watch, path))) {
                lines.addAll(intake.merge(session, store, Receipt.centre(office.election()), receipts, watch)
                        .lines());
            }
        }
        return new Intaken(lines);
    }

    /** Another station's store is compared with its journal until the intake is stopped. */
    private static Progress heard(Intake.Watch watch, Path store) {
        return (done, all) -> {
            if (watch.stops()) {
                throw new Stopped(
                        Message.of("desktop.central", "merging.stopped", String.valueOf(store.getFileName())));
            }
        };
    }

    private static byte[] content(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    private static Refused unreadable(Path file) {
        return new Refused("desktop.central", "file.unreadable", file.toString());
    }
}
