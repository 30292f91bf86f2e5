package kz.esep.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.proof.CountedList;
import kz.esep.proof.CountedProtocol;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.seats.Deciding;
import kz.esep.seats.Outcome;
import kz.esep.seats.Votes;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Adds up what is counted. Figures are public, so nobody has to be signed in to read them. */
public final class Counting {
    private final Workspace workspace;
    private final Election election;
    private volatile @Nullable Map<String, Long> expected;

    public Counting(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** The figures as they stand now. */
    public Count count() {
        return count(null, figures -> {});
    }

    /**
     * The figures as they stand now, grown from an earlier count: only files that came since are read. Where a file that
     * counted then counts no more, all are read again.
     *
     * @param before by this election's counting; null to begin at nothing
     * @param reader is told of every counted protocol that is read, by contest and precinct, of the moment of the count
     */
    public Count count(@Nullable Count before, Consumer<PrecinctFigures> reader) {
        List<Taken> files = workspace.read(TakenStore::files);
        List<Taken> counted = with(files, Standing.COUNTED);
        Count known = before != null && before.isWithin(counted) ? before : null;
        Sums sums = new Sums(election, known);
        CountedFiles fresh = new CountedFiles(workspace, known == null ? counted : known.sinceIn(counted));
        fresh.totals(sums::commission);
        fresh.precincts(figures -> {
            sums.precinct(figures);
            reader.accept(figures);
        });
        return counted(files, counted, sums);
    }

    private Count counted(List<Taken> files, List<Taken> counted, Sums sums) {
        List<Taken> waiting = with(files, Standing.WAITING);
        List<Taken> conflicts = with(files, Standing.CONFLICT);
        boolean settled = waiting.isEmpty() && conflicts.isEmpty();
        Map<String, Long> expected = expected();
        return new Count(
                election.contests().stream()
                        .map(contest -> contest(contest, sums, expected.getOrDefault(contest.id(), 0L), settled))
                        .toList(),
                counted,
                missing(counted),
                waiting,
                waiting.stream().filter(file -> file.forks(files)).toList(),
                conflicts,
                certificates(counted));
    }

    /** How many protocols each contest has when all are in; reckoned once, over the whole country. */
    private Map<String, Long> expected() {
        Map<String, Long> known = expected;
        if (known == null) {
            known = new HashMap<>();
            for (Precinct precinct : election.precincts()) {
                for (Contest contest : election.contestsOf(precinct.id())) {
                    known.merge(contest.id(), 1L, Long::sum);
                }
            }
            expected = known;
        }
        return known;
    }

    /** What the certificates of all counted files together show (V11). */
    public List<CertificateFinding> certificates() {
        return certificates(new CountedFiles(workspace, workspace.read(TakenStore::files)).files());
    }

    private List<CertificateFinding> certificates(List<Taken> counted) {
        return new CertificateCheck(workspace, election, counted).findings();
    }

    /** Every counted protocol, one after the other, by contest and precinct. */
    public void precincts(Consumer<PrecinctFigures> reader) {
        new CountedFiles(workspace, workspace.read(TakenStore::files)).precincts(reader);
    }

    /** The same as the list that is published, with the file that each came in. */
    public CountedList list() {
        CountedList list = new CountedList();
        new CountedFiles(workspace, workspace.read(TakenStore::files))
                .protocols((file, figures) -> list.add(new CountedProtocol(
                        figures.contest(),
                        figures.precinct(),
                        figures.version(),
                        file.commission(),
                        file.revision(),
                        file.file(),
                        figures.figures())));
        return list;
    }

    /** What was paid to each post, as the counted files say, by commission. */
    public void pay(BiConsumer<String, Sections.Pay> reader) {
        new CountedFiles(workspace, workspace.read(TakenStore::files)).pay(reader);
    }

    /** How many persons were present at the precincts, by the body that sent them, as the counted files say. */
    public Presence presence() {
        Presence.Sums sums = new Presence.Sums();
        new CountedFiles(workspace, workspace.read(TakenStore::files)).present(sums::add);
        return sums.presence();
    }

    /** Every precinct's persons present in the counted files, by commission. */
    void present(BiConsumer<String, Sections.Observers> reader) {
        new CountedFiles(workspace, workspace.read(TakenStore::files)).present(reader);
    }

    /** Every step of voting day in the counted files, by commission and precinct. */
    public void steps(BiConsumer<String, Sections.Step> reader) {
        new CountedFiles(workspace, workspace.read(TakenStore::files)).steps(reader);
    }

    /**
     * A counted protocol and the file that brought it.
     *
     * @param day what the precinct told on voting day, as far as the file carries it
     */
    public record Counted(PrecinctFigures figures, Taken file, List<Sections.Step> day) {
        public Counted {
            day = List.copyOf(day);
        }
    }

    /** The counted protocol of one precinct, if there is one. */
    public Optional<Counted> precinct(ProtocolKey key) {
        return workspace.read(connection -> {
            for (Taken file : with(TakenStore.files(connection), Standing.COUNTED)) {
                String found = FiguresStore.protocol(connection, file.file(), key);
                if (found != null) {
                    return Optional.of(new Counted(
                            CountedFiles.json(found, PrecinctFigures.class),
                            file,
                            CountedFiles.read(FiguresStore.steps(connection, file.file(), key.precinct()))));
                }
            }
            return Optional.empty();
        });
    }

    private List<String> missing(List<Taken> counted) {
        Set<String> there = new HashSet<>();
        counted.forEach(file -> there.add(file.commission()));
        return election.commissions().stream()
                .map(Commission::id)
                .filter(id -> !election.precinctsOf(id).isEmpty() && !there.contains(id))
                .toList();
    }

    private static List<Taken> with(List<Taken> files, Standing standing) {
        return files.stream().filter(file -> file.standing() == standing).toList();
    }

    private ContestCount contest(Contest contest, Sums sums, long expected, boolean settled) {
        ContestTotal total = sums.all(contest.id());
        boolean complete = settled && total.protocols() == expected;
        List<Message> notices = new ArrayList<>();
        if (!complete) {
            notices.add(Message.of("central", "count.preview", total.protocols(), expected));
        }
        Outcome outcome = null;
        try {
            outcome = Deciding.outcome(contest, election.ruleEdition(), votes(contest, total));
            notices.addAll(outcome.notices());
        } catch (Refused e) {
            notices.add(e.reason());
        }
        return new ContestCount(
                contest.id(),
                total,
                sums.byTerritory(contest.id()),
                sums.byCommission(contest.id()),
                expected,
                outcome,
                notices,
                complete);
    }

    private static Votes votes(Contest contest, ContestTotal total) {
        Map<String, Long> votes = new HashMap<>();
        for (Contest.Option option : contest.options()) {
            votes.put(option.id(), total.figures().getOrDefault(ContestForm.VOTES_PREFIX + option.id(), 0L));
        }
        return new Votes(
                votes,
                total.figures().getOrDefault(ContestForm.AGAINST_ALL, 0L),
                total.figures().getOrDefault("invalid", 0L));
    }
}
