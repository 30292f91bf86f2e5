package kz.esep.result;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.count.CountRecord;
import kz.esep.count.Done;
import kz.esep.count.Recorded;
import kz.esep.count.Stage;
import kz.esep.document.protocol.CountNotes;
import kz.esep.document.protocol.Note;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The record's section of a precinct commission's count: its steps without their figures, which stand in the protocol. */
final class CountSection {
    private CountSection() {}

    /** What is recorded; null while nothing is. */
    static @Nullable List<Sections.Counted> of(Workspace workspace, Election election) {
        List<Precinct> own = election.precinctsOf(workspace.founding().commission());
        List<Recorded> steps = new CountRecord(workspace, election).count().steps();
        return steps.isEmpty()
                ? null
                : steps.stream().map(step -> counted(own.getFirst().id(), step)).toList();
    }

    private static Sections.Counted counted(String precinct, Recorded step) {
        Done done = step.done();
        return new Sections.Counted(
                precinct,
                done.stage().code(),
                step.at(),
                step.recorded(),
                step.person(),
                done.box(),
                done.act(),
                done.reason(),
                done.departures());
    }

    /**
     * What is wrong with the section, null when nothing is: a foreign precinct, an unknown step, a time that cannot be. A step
     * may be later than the file, for the machine's clock can have been set back in between.
     */
    static @Nullable Message disagreement(ResultRecord record, Election election) {
        List<Sections.Counted> steps = record.count();
        return (steps == null ? Stream.<Sections.Counted>of() : steps.stream())
                .filter(step -> !holds(step, record.header(), election))
                .findFirst()
                .map(step -> Message.of("result", "V10.count", step.precinct(), step.step()))
                .orElse(null);
    }

    private static boolean holds(Sections.Counted step, Header header, Election election) {
        Optional<Precinct> precinct = election.findPrecinct(step.precinct())
                .filter(own -> own.commission().equals(header.commission()));
        return precinct.isPresent()
                && stage(step).filter(stage -> !stage.isOfDay()).isPresent()
                && !step.at().isBefore(morning(precinct.get(), election))
                && !step.at().isAfter(step.recorded());
    }

    private static Instant morning(Precinct precinct, Election election) {
        return election.source().votingDay().atTime(LocalTime.MIN).toInstant(precinct.utcOffset());
    }

    private static Optional<Stage> stage(Sections.Counted step) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.code().equals(step.step()))
                .findFirst();
    }

    /** The lines of the annex about steps that were done otherwise than they should be. */
    static List<Note> notes(ResultRecord record) {
        List<Sections.Counted> steps = record.count();
        return steps == null
                ? List.of()
                : new CountNotes(steps.getFirst().precinct(), record.header().offset())
                        .of(steps.stream().map(CountSection::recorded).toList());
    }

    private static Recorded recorded(Sections.Counted step) {
        Done done = new Done(
                stage(step).orElseThrow(),
                step.box(),
                new TreeMap<>(),
                List.of(),
                step.act(),
                "",
                step.at(),
                step.reason(),
                step.departures());
        return new Recorded(done, step.person(), step.recorded(), 0);
    }
}
