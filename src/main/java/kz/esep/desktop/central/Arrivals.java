package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.central.Intaken;
import kz.esep.central.Register;
import kz.esep.central.Standing;
import kz.esep.central.Taken;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Election;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Puts what came in into rows, each with what became of it in sentences. */
final class Arrivals {
    private final Election election;
    private final Speech.Voice voice;

    Arrivals(Election election, Speech.Voice voice) {
        this.election = election;
        this.voice = voice;
    }

    /**
     * All rows: what needs somebody first, then what was refused in this sitting, then the rest, the newest first.
     *
     * @param lines of this sitting, the newest first
     * @param doubts what speaks against counted files, null where nobody has asked
     */
    List<ArrivalRow> rows(Snapshot snapshot, List<Intaken.Line> lines, @Nullable Map<Digest, List<Message>> doubts) {
        List<ArrivalRow> rows = new ArrayList<>();
        Set<Digest> told = new HashSet<>();
        for (Intaken.Line line : lines) {
            Digest digest = line.digest();
            if (line.result() != Intaken.Result.ACCEPTED && (digest == null || told.add(digest))) {
                rows.add(row(line));
            }
        }
        List<Taken> files = new ArrayList<>(snapshot.files());
        files.sort(Comparator.comparing(Taken::receivedAt).reversed());
        for (Taken file : files) {
            rows.add(row(file, doubts == null ? List.of() : doubts.getOrDefault(file.file(), List.of())));
        }
        for (Register.Refusal refusal : snapshot.refusals().reversed()) {
            if (told.add(refusal.file())) {
                rows.add(row(refusal));
            }
        }
        rows.sort(Comparator.comparingInt(Arrivals::urgency));
        return rows;
    }

    private static int urgency(ArrivalRow row) {
        return switch (row.kind()) {
            case CONFLICT -> 0;
            case WAITING -> 1;
            case DOUBTED -> 2;
            default -> 3;
        };
    }

    private ArrivalRow row(Taken file, List<Message> doubts) {
        boolean doubted = file.standing() == Standing.COUNTED && !doubts.isEmpty();
        ArrivalRow.Kind kind = doubted ? ArrivalRow.Kind.DOUBTED : ArrivalRow.Kind.of(file.standing());
        List<String> said = new ArrayList<>();
        said.add(voice.say("received", voice.speech().time(file.receivedAt())));
        if (file.missing() > 0) {
            said.add(voice.say("lacks", file.missing()));
        }
        doubts.forEach(one -> said.add(voice.speech().say(one)));
        return new ArrivalRow(kind, title(file), said, "", file);
    }

    /** The commission and the revision. */
    String title(Taken file) {
        return voice.say(
                "file.title",
                election.findCommission(file.commission())
                        .map(one -> voice.speech().say(one.name()))
                        .orElse(file.commission()),
                Integer.toString(file.revision()));
    }

    private ArrivalRow row(Register.Refusal refusal) {
        return new ArrivalRow(
                ArrivalRow.Kind.REFUSED,
                voice.say("file.unnamed", refusal.file().groups()),
                List.of(voice.say("refused.before", voice.speech().time(refusal.at()))),
                refusal.code(),
                null);
    }

    /** A file of this sitting. */
    ArrivalRow row(Intaken.Line line) {
        ArrivalRow.Kind kind = switch (line.result()) {
            case ACCEPTED -> line.standing() == null ? ArrivalRow.Kind.COUNTED : ArrivalRow.Kind.of(line.standing());
            case KNOWN -> ArrivalRow.Kind.KNOWN;
            case REFUSED -> ArrivalRow.Kind.REFUSED;
            case UNREADABLE -> ArrivalRow.Kind.UNREADABLE;
        };
        return new ArrivalRow(
                kind,
                lastName(line.name()),
                line.said().stream().map(one -> voice.speech().say(one)).toList(),
                line.code(),
                null);
    }

    private static String lastName(String path) {
        int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(cut + 1);
    }
}
