package kz.esep.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.access.Role;
import kz.esep.election.Blank;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.election.TurnoutTimes;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Resource;
import kz.esep.text.Wording;

/**
 * The made-up election that people practise on, from {@code /kz/esep/demo/practice.json}: party lists everywhere and an
 * akim in the three precincts of a town, so that joint protocols happen too.
 *
 * @param people of the commission, the administrators first
 * @param staff of the centre, the administrators first
 * @param blank as made up as the rest
 * @param signers of every precinct's paper
 */
record PracticeElection(
        Wording country,
        Wording region,
        Wording rayon,
        Wording city,
        Wording centre,
        Wording commission,
        Wording election,
        Wording lists,
        Wording akim,
        List<Wording> parties,
        List<Wording> candidates,
        List<Place> precincts,
        List<Wording> signers,
        List<Member> people,
        List<Member> staff,
        Blank blank) {
    static final String ID = "practice";
    static final String CENTRE = "centre";
    static final String COMMISSION = "tec-practice";
    static final String LISTS = "lists";
    static final String AKIM = "akim";

    /** Every two hours, as a centre might ask. */
    private static final TurnoutTimes TURNOUT = new TurnoutTimes(
            Stream.of(10, 12, 14, 16, 18, 20).map(hour -> LocalTime.of(hour, 0)).toList(), 30);

    private static final String COUNTRY = "kz";
    private static final String REGION = "region";
    private static final String RAYON = "rayon";
    private static final String CITY = "city";
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);
    private static final int SEATS = 69;
    /** What every practice has: the same figures each time, so that a teacher knows them. */
    private static final long SEED = 20;
    /** Votes per thousand are about in this proportion; the last is against all. */
    private static final List<Long> STRENGTHS = List.of(880L, 520L, 310L, 160L, 60L, 45L);

    /** A precinct. */
    record Place(String id, PrecinctKind kind, boolean city, String settlement, long voters, Wording place) {}

    /** Somebody who works in the practice. */
    record Member(String login, Role role, Wording name) {}

    static PracticeElection load() {
        return Resource.read(PracticeElection.class, "practice.json", PracticeElection.class);
    }

    /** The package, mode practice. */
    ElectionPackage source(LocalDate votingDay, String caCertificate) {
        return new ElectionPackage(
                        ElectionPackage.FORMAT,
                        ElectionPackage.VERSION,
                        ID,
                        Mode.PRACTICE,
                        ElectionKind.MAZHILIS,
                        election,
                        votingDay,
                        "2023",
                        Defaults.thresholds(),
                        List.of("chair", "secretary"),
                        List.of(
                                new Territory(COUNTRY, Territory.Kind.COUNTRY, null, country),
                                new Territory(REGION, Territory.Kind.REGION, COUNTRY, region),
                                new Territory(RAYON, Territory.Kind.RAYON, REGION, rayon),
                                new Territory(CITY, Territory.Kind.CITY, RAYON, city)),
                        List.of(
                                new Commission(CENTRE, Level.CENTRAL, COUNTRY, null, centre),
                                new Commission(COMMISSION, Level.TERRITORIAL, RAYON, CENTRE, commission)),
                        precincts.stream().map(PracticeElection::precinct).toList(),
                        List.of(Defaults.form()),
                        contests(),
                        caCertificate)
                .reporting(TURNOUT)
                .printing(blank);
    }

    private static Precinct precinct(Place at) {
        return new Precinct(
                at.id(),
                COMMISSION,
                at.city() ? CITY : RAYON,
                at.kind(),
                at.settlement(),
                at.place(),
                at.voters(),
                OFFSET,
                LocalTime.of(20, 0));
    }

    private List<Contest> contests() {
        String form = Defaults.form().id();
        return List.of(
                new Contest(LISTS, ContestKind.PARTY_LIST, COUNTRY, form, lists, SEATS, options("list", parties), true),
                new Contest(AKIM, ContestKind.PLURALITY, CITY, form, akim, 1, options("candidate", candidates), true));
    }

    private static List<Contest.Option> options(String prefix, List<Wording> names) {
        List<Contest.Option> options = new ArrayList<>();
        for (Wording name : names) {
            int place = options.size() + 1;
            options.add(new Contest.Option(prefix + "-" + place, name, place));
        }
        return options;
    }

    /** The papers to type, by contest and precinct, with the slips planted. */
    List<Practice.Paper> papers(LocalDate votingDay) {
        SplittableRandom random = new SplittableRandom(SEED);
        PracticeSlips slips = new PracticeSlips(votingDay);
        List<Practice.Paper> papers = new ArrayList<>();
        for (Contest contest : contests()) {
            for (Place at : precincts) {
                if (contest.id().equals(LISTS) || at.city()) {
                    Sheet sheet = new UnitFigures(random, votingDay).around(votes(random, contest, at), at.voters());
                    papers.add(slips.plant(new ProtocolKey(contest.id(), at.id()), sheet));
                }
            }
        }
        return List.copyOf(papers);
    }

    private static SortedMap<String, Long> votes(SplittableRandom random, Contest contest, Place at) {
        List<String> codes = new ArrayList<>();
        contest.options().forEach(option -> codes.add(ContestForm.VOTES_PREFIX + option.id()));
        codes.add(ContestForm.AGAINST_ALL);
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            long strength = STRENGTHS.get(i == codes.size() - 1 ? STRENGTHS.size() - 1 : i);
            weights.add(strength * random.nextLong(700, 1300));
        }
        List<Long> parts = Shares.of(at.voters() * random.nextInt(540, 760) / 1000, weights);
        SortedMap<String, Long> votes = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            votes.put(codes.get(i), parts.get(i));
        }
        return votes;
    }
}
