package kz.esep.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import kz.esep.election.ContestForm;
import kz.esep.election.ElectionPackage;
import kz.esep.tally.Sheet;

/**
 * A published national result broken down to made-up units, so that the sums are exactly the published figures. Pure:
 * the same seed gives the same breakdown anywhere ({@link SplittableRandom}, integers only).
 *
 * @param source the election package, mode practice, not yet signed
 * @param papers one per unit, by its number; no control check finds anything on them but on planted slips
 */
public record Breakdown(Published published, ElectionPackage source, SortedMap<String, UnitPaper> papers) {
    /** Id of the one contest of the package. */
    public static final String CONTEST = Places.CONTEST;
    /** Id of the central commission of the package. */
    public static final String CENTRE = Places.CENTRE;

    public Breakdown {
        papers = Collections.unmodifiableSortedMap(new TreeMap<>(papers));
    }

    /**
     * Breaks a result down; nothing goes wrong in it.
     *
     * @param caCertificate the centre's root certificate, PEM, which goes into the package
     */
    public static Breakdown of(Published published, long seed, String caCertificate) {
        Places places = Places.load();
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, SortedMap<String, Long>> votes = votes(published, places, random);
        SortedMap<String, UnitPaper> papers = new TreeMap<>();
        SortedMap<String, Long> listed = new TreeMap<>();
        votes.forEach((unit, lines) -> {
            Sheet sheet = new UnitFigures(random, published.votingDay()).around(lines);
            papers.put(unit, UnitPaper.clean(unit, sheet));
            listed.put(unit, sheet.count("voters_listed").orElseThrow() - random.nextInt(0, 30));
        });
        return new Breakdown(published, places.packageOf(published, listed, caCertificate), papers);
    }

    private static Map<String, SortedMap<String, Long>> votes(
            Published published, Places places, SplittableRandom random) {
        Map<String, SortedMap<String, Long>> votes = new LinkedHashMap<>();
        List<Long> sizes = new ArrayList<>();
        for (int rayon = 0; rayon < places.rayons().size(); rayon++) {
            for (int unit = 0; unit < Places.UNITS_PER_RAYON; unit++) {
                votes.put(Places.number(rayon, unit), new TreeMap<>());
                sizes.add(random.nextLong(500, 1500));
            }
        }
        for (Published.PartyList list : published.lists()) {
            spread(ContestForm.VOTES_PREFIX + list.id(), list.votes(), sizes, votes, random);
        }
        Long againstAll = published.againstAll();
        if (againstAll != null) {
            spread(ContestForm.AGAINST_ALL, againstAll, sizes, votes, random);
        }
        return votes;
    }

    /** Every unit gets its share by size, and leans to an option a little, as its rayon does. */
    private static void spread(
            String code,
            long total,
            List<Long> sizes,
            Map<String, SortedMap<String, Long>> votes,
            SplittableRandom random) {
        List<Long> weights = new ArrayList<>();
        long rayonLean = 1000;
        for (int i = 0; i < sizes.size(); i++) {
            if (i % Places.UNITS_PER_RAYON == 0) {
                rayonLean = random.nextLong(850, 1150);
            }
            weights.add(sizes.get(i) * rayonLean / 100 * random.nextLong(700, 1300) / 100);
        }
        List<Long> parts = Shares.of(total, weights);
        int i = 0;
        for (SortedMap<String, Long> unit : votes.values()) {
            unit.put(code, parts.get(i));
            i++;
        }
    }

    /** The paper of a unit; an unknown one is a mistake of the caller. */
    public UnitPaper paper(String precinct) {
        UnitPaper paper = papers.get(precinct);
        if (paper == null) {
            throw new IllegalArgumentException("no unit " + precinct);
        }
        return paper;
    }

    /** The same with a few slips in every commission, so that each kind of trouble happens; the sums stay. */
    public Breakdown withSlips() {
        SortedMap<String, UnitPaper> slipped = new TreeMap<>();
        papers.forEach((unit, paper) -> slipped.put(unit, new Slips(published).plant(paper)));
        return new Breakdown(published, source, slipped);
    }
}
