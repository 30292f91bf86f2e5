package kz.esep.result;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.document.Say;
import kz.esep.document.protocol.Note;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.observer.Observer;
import kz.esep.observer.ObserverRecord;
import kz.esep.observer.Sender;
import kz.esep.result.Sections.Body;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** The record's section of persons present: counted by the kind of body that sent them, and nobody's name. */
final class ObserversSection {
    private static final Map<Sender.Kind, Body> BODIES = new EnumMap<>(Map.of(
            Sender.Kind.PARTY, Body.PARTY,
            Sender.Kind.ASSOCIATION, Body.ASSOCIATION,
            Sender.Kind.FOREIGN_STATE, Body.FOREIGN_STATE,
            Sender.Kind.INTERNATIONAL, Body.INTERNATIONAL,
            Sender.Kind.PROXY, Body.PROXY,
            Sender.Kind.MEDIA, Body.MEDIA,
            Sender.Kind.TV_CHANNEL, Body.MEDIA,
            Sender.Kind.FOREIGN_MEDIA, Body.MEDIA,
            Sender.Kind.FOREIGN_TV_CHANNEL, Body.MEDIA));

    private ObserversSection() {}

    /** Who came and which acts were handed in, precinct by precinct; null while nobody did. */
    static @Nullable List<Sections.Observers> of(Workspace workspace, Election election) {
        ObserverRecord register = new ObserverRecord(workspace);
        List<Observer> all = register.all();
        List<ObserverRecord.Act> acts = register.acts();
        List<Sections.Observers> rows = new ArrayList<>();
        for (Precinct precinct : election.precinctsOf(workspace.founding().commission())) {
            for (Body body : Body.values()) {
                List<Observer> own = all.stream()
                        .filter(one -> one.precinct().equals(precinct.id()))
                        .filter(one -> BODIES.get(one.sender().kind()) == body)
                        .toList();
                Sections.Observers row = row(precinct.id(), body, own, acts);
                if (row.people() > 0 || !row.acts().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows.isEmpty() ? null : rows;
    }

    private static Sections.Observers row(
            String precinct, Body body, List<Observer> own, List<ObserverRecord.Act> acts) {
        List<String> ids = own.stream().map(Observer::id).toList();
        return new Sections.Observers(
                precinct,
                body,
                Math.toIntExact(own.stream().filter(Observer::hasCome).count()),
                acts.stream()
                        .filter(act -> ids.contains(act.observer()))
                        .map(act -> new Sections.HandedIn(act.number(), act.observer(), act.received()))
                        .toList());
    }

    /** What is wrong with the section, null when nothing is: a foreign precinct, a body or an act twice, or nobody. */
    static @Nullable Message disagreement(ResultRecord record, Election election) {
        Set<String> seen = new HashSet<>();
        for (Sections.Observers row : rows(record)) {
            boolean own = election.findPrecinct(row.precinct())
                    .filter(precinct ->
                            precinct.commission().equals(record.header().commission()))
                    .isPresent();
            boolean once = seen.add(row.precinct() + " " + row.body())
                    && row.acts().stream().allMatch(act -> seen.add("act " + act.number()));
            if (!own || !once || (row.people() == 0 && row.acts().isEmpty())) {
                return Message.of("result", "V10.observers", row.precinct());
            }
        }
        return null;
    }

    private static List<Sections.Observers> rows(ResultRecord record) {
        List<Sections.Observers> rows = record.observers();
        return rows == null ? List.of() : rows;
    }

    /** The lines of the annex about acts that were handed in and are attached to the protocol. */
    static List<Note> notes(ResultRecord record) {
        return rows(record).stream()
                .flatMap(row -> row.acts().stream().map(act -> note(row.precinct(), act, record.header())))
                .toList();
    }

    private static Note note(String precinct, Sections.HandedIn act, Header header) {
        return new Note(
                Wording.same(""),
                precinct,
                Say.phrase("annex.handed-in"),
                Long.toString(act.number()),
                Wording.same(""),
                act.person(),
                LocalDateTime.ofInstant(act.received(), header.offset()));
    }
}
