package kz.esep.document.protocol;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.tally.Annex.Change;
import kz.esep.tally.Decision;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Reading;
import kz.esep.tally.Recount;
import kz.esep.tally.Texts;
import kz.esep.text.Digest;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The annex of one protocol: how it was read in bulk, what was decided, what was corrected.
 *
 * @param offset in which times are told
 */
public record Notes(Election election, ProtocolKey key, ZoneOffset offset) {

    /** Which readings came from a file, and every decision and reason. */
    public List<Note> of(List<Reading> readings, List<Decision> decisions) {
        List<Note> notes = new ArrayList<>();
        for (Reading reading : readings) {
            Digest file = reading.file();
            if (file != null) {
                Phrase bulk = Say.phrase("annex.bulk", reading.number(), file.groups());
                notes.add(note(bulk, "", "", reading.person(), reading.at()));
            }
        }
        for (Decision decision : decisions) {
            Phrase decided = Say.phrase("annex.decided", decision.check(), decision.kind());
            notes.add(note(decided, decision.act(), decision.reason(), decision.person(), decision.at()));
        }
        return notes;
    }

    /** Every correction. */
    public List<Corrected> corrections(List<kz.esep.tally.Annex> annexes) {
        return annexes.stream()
                .map(annex -> new Corrected(
                        contest(),
                        key.precinct(),
                        annex.version(),
                        new Corrected.Cause(
                                annex.act(),
                                annex.reason(),
                                annex.chair() + ", " + annex.secretary(),
                                local(annex.at()),
                                said(annex.recount())),
                        annex.changes().stream().map(this::change).toList()))
                .toList();
    }

    private static @Nullable Phrase said(@Nullable Recount recount) {
        return recount == null ? null : recount.said();
    }

    private Corrected.Change change(Change change) {
        return new Corrected.Change(
                Texts.lineName(election.form(key.contest()), change.line()), change.was(), change.now());
    }

    private Note note(Phrase what, String act, String reason, String person, Instant at) {
        return new Note(contest(), key.precinct(), what, act, Wording.same(reason), person, local(at));
    }

    private Wording contest() {
        return election.contest(key.contest()).name();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, offset);
    }
}
