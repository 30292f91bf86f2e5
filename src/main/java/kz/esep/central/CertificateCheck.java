package kz.esep.central;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.central.CertificateFinding.Kind;
import kz.esep.central.CertificateFinding.Numbers;
import kz.esep.central.CertificateFinding.Trace;
import kz.esep.central.CertificateFinding.Use;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.result.ResultFile;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Compares the certificates of all counted files (V11). Numbers are read in their order and only those that overlap are
 * looked at together, so it does not matter how many there are.
 */
final class CertificateCheck {
    private final Workspace workspace;
    private final Election election;
    private final SortedMap<Long, Taken> files = new TreeMap<>();
    private final Map<String, CertificateType> types;
    private final boolean whole;
    /** By type, the commissions whose files tell of their stock. */
    private final Map<String, Set<String>> stocked = new HashMap<>();
    /** By type, the commissions that vote with it and tell of no stock, as far as that was asked. */
    private final Map<String, List<String>> silent = new HashMap<>();

    private final List<Numbers> findings = new ArrayList<>();

    /** @param counted files that count */
    CertificateCheck(Workspace workspace, Election election, List<Taken> counted) {
        this.workspace = workspace;
        this.election = election;
        Map<Digest, Taken> known = counted.stream().collect(Collectors.toMap(Taken::file, file -> file));
        workspace.read(SerialStore::files).forEach((entry, digest) -> {
            Taken file = known.get(digest);
            if (file != null) {
                files.put(entry, file);
            }
        });
        types = election.certificates().stream().collect(Collectors.toMap(CertificateType::id, type -> type));
        whole = isWhole(counted);
        workspace.read(SerialStore::stocks).forEach(stock -> {
            Taken file = files.get(stock.entry());
            if (file != null) {
                stocked.computeIfAbsent(stock.type(), _ -> new HashSet<>()).add(file.commission());
            }
        });
    }

    /** A number of nobody's stock can be judged only when every commission that may have issued it has told. */
    private boolean isWhole(List<Taken> counted) {
        Set<String> told = counted.stream().map(Taken::commission).collect(Collectors.toCollection(HashSet::new));
        return election.commissions().stream()
                .allMatch(one -> election.precinctsOf(one.id()).isEmpty() || told.contains(one.id()));
    }

    /** Commissions whose precincts vote with that type and that tell of no stock: they may issue from paper alone. */
    private List<String> silent(String type) {
        Set<String> told = stocked.getOrDefault(type, Set.of());
        CertificateType known = Objects.requireNonNull(types.get(type), type);
        return election.precincts().stream()
                .filter(precinct -> election.contestsOf(precinct.id()).stream()
                        .anyMatch(contest -> known.contests().contains(contest.id())))
                .map(Precinct::commission)
                .filter(commission -> !told.contains(commission))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the files show: numbers in their order, then precincts with an unusual share. */
    List<CertificateFinding> findings() {
        if (files.isEmpty()) {
            return List.of();
        }
        Overlaps overlaps = new Overlaps(this::judge);
        workspace.read(connection -> {
            SerialStore.read(connection, row -> {
                if (files.containsKey(row.entry())) {
                    overlaps.add(row);
                }
            });
            return null;
        });
        overlaps.end();
        List<CertificateFinding> all = new ArrayList<>(findings);
        all.addAll(shares());
        return List.copyOf(all);
    }

    private List<CertificateFinding.Share> shares() {
        CertificateShares shares = new CertificateShares(election);
        files.forEach((entry, taken) -> {
            shares.told(taken.commission());
            workspace
                    .read(connection -> SerialStore.sums(connection, entry))
                    .forEach(sum -> shares.add(sum, trace(sum.use(), sum.precinct(), null, taken)));
        });
        return shares.unusual();
    }

    /** Numbers that are all in the same rows. */
    private void judge(long first, long last, List<SerialStore.Row> rows) {
        List<SerialStore.Row> issued = with(rows, Use.ISSUED);
        List<SerialStore.Row> accepted = with(rows, Use.ACCEPTED);
        List<SerialStore.Row> stock = with(rows, Use.STOCK);
        if (accepted.size() > 1) {
            find(Kind.USED_TWICE, first, last, accepted, List.of());
        }
        if (issued.size() > 1) {
            find(Kind.ISSUED_TWICE, first, last, issued, List.of());
        }
        for (SerialStore.Row one : issued) {
            if (stock.stream().noneMatch(have -> commission(have).equals(commission(one)))) {
                find(Kind.OUTSIDE_STOCK, first, last, List.of(one), stock);
            }
        }
        if (!accepted.isEmpty()) {
            judgeUse(first, last, rows, accepted);
        }
    }

    private void judgeUse(long first, long last, List<SerialStore.Row> rows, List<SerialStore.Row> accepted) {
        List<SerialStore.Row> lost = with(rows, Use.LOST);
        List<SerialStore.Row> spoiled = with(rows, Use.SPOILED);
        List<SerialStore.Row> stock = with(rows, Use.STOCK);
        if (!lost.isEmpty()) {
            find(Kind.USED_LOST, first, last, accepted, lost);
        }
        if (!spoiled.isEmpty()) {
            find(Kind.USED_SPOILED, first, last, accepted, spoiled);
        }
        boolean nowhere =
                lost.isEmpty() && spoiled.isEmpty() && with(rows, Use.ISSUED).isEmpty();
        if (nowhere && (whole || !stock.isEmpty())) {
            boolean sure = !stock.isEmpty()
                    || silent.computeIfAbsent(accepted.getFirst().type(), this::silent)
                            .isEmpty();
            find(sure ? Kind.NEVER_ISSUED : Kind.UNTRACED, first, last, accepted, stock);
        }
    }

    private static List<SerialStore.Row> with(List<SerialStore.Row> rows, Use use) {
        return rows.stream().filter(row -> row.use() == use).toList();
    }

    private String commission(SerialStore.Row row) {
        return taken(row).commission();
    }

    private Taken taken(SerialStore.Row row) {
        Taken taken = files.get(row.entry());
        if (taken == null) {
            throw new IllegalStateException("not counted: " + row);
        }
        return taken;
    }

    private void find(Kind kind, long first, long last, List<SerialStore.Row> about, List<SerialStore.Row> against) {
        List<Trace> traces = new ArrayList<>();
        about.forEach(row -> traces.add(trace(row)));
        against.forEach(row -> traces.add(trace(row)));
        CertificateType type = types.get(about.getFirst().type());
        if (type == null) {
            throw new IllegalStateException("a type of no election was taken in: " + about.getFirst());
        }
        List<String> asked = kind == Kind.UNTRACED ? silent.getOrDefault(type.id(), List.of()) : List.of();
        Numbers found = new Numbers(kind, type, first, last, traces, asked);
        Numbers before = findings.isEmpty() ? null : findings.getLast();
        if (before != null && found.continues(before)) {
            findings.set(findings.size() - 1, new Numbers(kind, type, before.first(), last, traces, asked));
        } else {
            findings.add(found);
        }
    }

    private Trace trace(SerialStore.Row row) {
        Instant at = row.at() == null ? null : Instant.parse(row.at());
        return trace(row.use(), row.precinct(), at, taken(row));
    }

    private Trace trace(Use use, String precinct, @Nullable Instant at, Taken taken) {
        ZoneOffset offset =
                election.findPrecinct(precinct).map(Precinct::utcOffset).orElse(ZoneOffset.UTC);
        String name = ResultFile.name(election.id(), taken.commission(), taken.revision());
        return new Trace(use, precinct, taken.commission(), at, offset, name, taken.file());
    }
}
