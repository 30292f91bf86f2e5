package kz.esep.central;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.esep.app.Country;
import kz.esep.central.CertificateFinding.Kind;
import kz.esep.election.Commission;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.result.Practice;
import kz.esep.result.Sections;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;

/**
 * A country whose commissions issue certificates that are used all over it, with mistakes planted among them. What comes
 * to the centre are the sections of the commissions' records, without the files around them.
 */
final class CertificateSimulation {
    private static final String TYPE = "lists";
    private static final int PLANTED = 20;
    private static final Instant MORNING = Instant.parse("2027-03-21T02:00:00Z");

    final Election election;
    /** Planted numbers by what is wrong with them. */
    final Map<Kind, SortedSet<Long>> planted = new EnumMap<>(Kind.class);
    /** The precinct to which everybody goes. */
    final String crowded;

    private final int perPrecinct;
    private final Random random;
    private final List<Precinct> precincts;
    private final Map<String, Book> books = new TreeMap<>();

    /** What a precinct's registers say. */
    private static final class Book {
        final List<Long> issued = new ArrayList<>();
        final List<Long> spoiled = new ArrayList<>();
        final List<Long> lost = new ArrayList<>();
        final List<Long> unused = new ArrayList<>();
        final SortedSet<Long> accepted = new TreeSet<>();
    }

    /** @param perPrecinct certificates that each precinct issues */
    CertificateSimulation(Country country, int perPrecinct, long seed) {
        this.perPrecinct = perPrecinct;
        random = new Random(seed);
        election = Election.of(country.electionPackage(""), Digest.of(new byte[] {1}));
        precincts = election.precincts();
        crowded = precincts.get(precincts.size() / 2).id();
        precincts.forEach(precinct -> books.put(precinct.id(), new Book()));
        issue();
        use();
        plant();
    }

    private Book book(String precinct) {
        return Objects.requireNonNull(books.get(precinct));
    }

    SortedSet<Long> planted(Kind kind) {
        return Objects.requireNonNull(planted.get(kind));
    }

    private long block() {
        return perPrecinct + 10L;
    }

    private void issue() {
        for (int i = 0; i < precincts.size(); i++) {
            Book book = book(precincts.get(i).id());
            List<Long> numbers = new ArrayList<>();
            for (long n = 1; n <= block(); n++) {
                numbers.add(i * block() + n);
            }
            Collections.shuffle(numbers, random);
            book.spoiled.addAll(numbers.subList(0, 2));
            book.lost.addAll(numbers.subList(2, 4));
            book.unused.addAll(numbers.subList(4, 10));
            book.issued.addAll(numbers.subList(10, numbers.size()));
        }
    }

    /** Nine of ten vote, somewhere else; a crowd of them at one precinct. */
    private void use() {
        int crowd = 8 * perPrecinct;
        for (Precinct precinct : precincts) {
            for (long number : book(precinct.id()).issued) {
                if (random.nextInt(10) > 0) {
                    boolean joins = crowd > 0 && !precinct.id().equals(crowded) && random.nextInt(20) == 0;
                    crowd -= joins ? 1 : 0;
                    book(joins ? crowded : other(precinct)).accepted.add(number);
                }
            }
        }
    }

    private String other(Precinct precinct) {
        Precinct there = any();
        return there.commission().equals(precinct.commission()) ? other(precinct) : there.id();
    }

    private Precinct any() {
        return precincts.get(random.nextInt(precincts.size()));
    }

    private void plant() {
        for (Kind kind : Kind.values()) {
            planted.put(kind, new TreeSet<>());
        }
        while (planted(Kind.USED_TWICE).size() < PLANTED) {
            List<Long> accepted = List.copyOf(book(any().id()).accepted);
            long number = accepted.get(random.nextInt(accepted.size()));
            if (book(any().id()).accepted.add(number)) {
                planted(Kind.USED_TWICE).add(number);
            }
        }
        useOne(Kind.NEVER_ISSUED, book -> book.unused);
        useOne(Kind.USED_LOST, book -> book.lost);
        useOne(Kind.USED_SPOILED, book -> book.spoiled);
        for (long n = 1; n <= PLANTED; n++) {
            long number = precincts.size() * block() + 2 * n;
            book(any().id()).issued.add(number);
            planted(Kind.OUTSIDE_STOCK).add(number);
        }
        while (planted(Kind.ISSUED_TWICE).size() < PLANTED) {
            int at = random.nextInt(precincts.size() - 1);
            Precinct precinct = precincts.get(at);
            Precinct next = precincts.get(at + 1);
            long number = book(precinct.id()).issued.getFirst();
            if (precinct.commission().equals(next.commission())
                    || planted(Kind.OUTSIDE_STOCK).contains(number)) {
                continue;
            }
            if (planted(Kind.ISSUED_TWICE).add(number)) {
                book(next.id()).issued.add(number);
                planted(Kind.OUTSIDE_STOCK).add(number);
            }
        }
    }

    private interface Numbers {
        List<Long> of(Book book);
    }

    private void useOne(Kind kind, Numbers numbers) {
        while (planted(kind).size() < PLANTED) {
            long number = numbers.of(book(any().id())).getFirst();
            if (planted(kind).add(number)) {
                book(any().id()).accepted.add(number);
            }
        }
    }

    long certificates() {
        return books.values().stream().mapToLong(book -> book.issued.size()).sum();
    }

    /** The commissions in the order in which their files come. */
    List<Commission> commissions() {
        List<Commission> all = new ArrayList<>(election.commissions().stream()
                .filter(one -> one.level() == Level.TERRITORIAL)
                .toList());
        Collections.shuffle(all, random);
        return all;
    }

    /** A centre's store without files. */
    Workspace store(Path file) {
        Founding founding = Founding.of(election.id(), Practice.CENTRE, "central", "practice", new byte[] {1});
        return Workspace.create(
                file, founding, new byte[] {1}, List.of(new CentralProjector()), Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    void take(Workspace store, List<Commission> commissions) {
        for (Commission commission : commissions) {
            Filed filed = filed(commission.id());
            store.write(transaction -> transaction.append("p1", CentralProjector.ACCEPTED, filed));
        }
    }

    private Filed filed(String commission) {
        Digest digest = Digest.of(commission.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Filed(
                digest,
                50_000,
                digest,
                commission,
                1,
                null,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                certificates(election.precinctsOf(commission)),
                null,
                null,
                null);
    }

    private Sections.Certificates certificates(List<Precinct> own) {
        List<Sections.Range> stock = new ArrayList<>();
        List<Sections.Serials> rows = new ArrayList<>();
        for (Precinct precinct : own) {
            long first = precincts.indexOf(precinct) * block() + 1;
            stock.add(new Sections.Range(TYPE, first, first + block() - 1));
            Book book = book(precinct.id());
            List<Long> accepted = List.copyOf(book.accepted);
            rows.add(new Sections.Serials(
                    precinct.id(),
                    TYPE,
                    book.issued.stream().sorted().toList(),
                    accepted,
                    accepted.stream().map(MORNING::plusSeconds).toList(),
                    book.spoiled,
                    book.lost));
        }
        return new Sections.Certificates(stock, rows, List.of(), List.of());
    }

    /** Numbers found by what is wrong with them. */
    static Map<Kind, SortedSet<Long>> numbers(List<CertificateFinding> findings) {
        Map<Kind, SortedSet<Long>> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, new TreeSet<>());
        }
        for (CertificateFinding finding : findings) {
            if (finding instanceof CertificateFinding.Numbers numbers) {
                for (long n = numbers.first(); n <= numbers.last(); n++) {
                    Objects.requireNonNull(found.get(numbers.kind())).add(n);
                }
            }
        }
        return found;
    }

    /** Precincts with an unusual share, by use. */
    static Map<String, String> shares(List<CertificateFinding> findings) {
        Map<String, String> shares = new HashMap<>();
        for (CertificateFinding finding : findings) {
            if (finding instanceof CertificateFinding.Share share) {
                shares.put(share.traces().getFirst().precinct(), share.code());
            }
        }
        return shares;
    }

    /** The same at any size: regions, rayons in each, precincts in each, certificates of each precinct. */
    static void main(String... sizes) throws java.io.IOException {
        int[] n = java.util.Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        CertificateSimulation simulation = new CertificateSimulation(new Country(n[0], n[1], n[2]), n[3], 1);
        Path folder = Files.createTempDirectory("certificates");
        try (Workspace store = simulation.store(folder.resolve("centre.esep"))) {
            long began = System.nanoTime();
            simulation.take(store, simulation.commissions());
            long taken = System.nanoTime();
            List<CertificateFinding> found =
                    new Counting(store, simulation.election).count().certificates();
            long done = System.nanoTime();
            boolean same = numbers(found).equals(simulation.planted)
                    && shares(found).equals(Map.of(simulation.crowded, "share_accepted"));
            System.out.printf(
                    "%,d certificates of %,d commissions taken in within %d ms, compared within %d ms, %d findings: %s%n",
                    simulation.certificates(),
                    simulation.commissions().size(),
                    Duration.ofNanos(taken - began).toMillis(),
                    Duration.ofNanos(done - taken).toMillis(),
                    found.size(),
                    same ? "exactly what was planted" : "NOT what was planted");
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
