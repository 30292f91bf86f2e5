package kz.esep.observer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctDays;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each edition of the law asks of persons present, said as objections that refuse nobody. */
class ObserverRulesTest {
    private static final LocalDate DAY = Hall.DAY;

    @TempDir
    private Path folder;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(folder);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private static List<String> codes(String edition, List<Observer> all) {
        return Attendance.objections(ObserverRules.of(edition), DAY, all).stream()
                .map(one -> one.code() + " " + one.subject())
                .toList();
    }

    /** So many representatives of one sender who are all there. */
    private static List<Observer> crowd(Sender.Kind kind, Credential credential, int people) {
        List<Observer> all = new ArrayList<>();
        Moment came = Moment.of(null, Hall.at("08:00"));
        for (int i = 1; i <= people; i++) {
            Sender sender = new Sender(kind, i % 2 == 0 ? "\u00abKhabar\u00bb" : "KHABAR");
            all.add(new Observer(
                    "o" + i,
                    "0001",
                    sender,
                    null,
                    credential,
                    DAY.minusDays(30),
                    came,
                    List.of(new Visit(came, null)),
                    null));
        }
        return all;
    }

    @Test
    void everyEditionHasItsRulesAndEachOfThemASource() {
        for (RuleEdition edition : RuleEditions.all()) {
            ObserverRules rules = ObserverRules.of(edition.id());
            for (String value : List.of("atOnce", "proxies", "documents", "answers")) {
                assertFalse(rules.source(value).in(Language.KK).isBlank(), edition.id() + " " + value);
            }
            assertTrue(rules.accreditation().values().stream()
                    .noneMatch(one -> one.said().in(Language.RU).isBlank()));
            assertEquals(3, rules.proxies());
            assertEquals(1, rules.atOnce().get(Sender.Kind.MEDIA));
        }
    }

    @Test
    void aTelevisionChannelHasOneRepresentativeAndFrom2021Three() {
        List<Observer> four = crowd(Sender.Kind.TV_CHANNEL, Credential.EDITORIAL_CARD, 4);
        assertEquals(List.of("at-once o2", "at-once o3", "at-once o4"), codes("2018", four));
        for (String edition : List.of("2021", "2023", "2026")) {
            assertEquals(List.of("at-once o4"), codes(edition, four));
            assertEquals(List.of("at-once o2"), codes(edition, crowd(Sender.Kind.MEDIA, Credential.EDITORIAL_CARD, 2)));
        }
    }

    @Test
    void anAssociationIsAccreditedFrom2022On() {
        hall.register("0001,association,Voters,A,1,letter,,,,", "0001,association,Others,B,2,letter,,N-1,2026-03-20,");
        List<Observer> all = hall.observers().list(Hall.CHAIR);
        assertEquals(List.of(), codes("2021", all));
        assertEquals(List.of("accreditation o1", "accreditation-old o2"), codes("2023", all));
        hall.register("0001,association,Third,C,3,letter,,N-2,2026-03-21,");
        assertEquals(List.of("accreditation o1", "accreditation-old o2"), hall.objections());
    }

    @Test
    void ofForeignObserversAccreditationIsAskedInTimeAndNothingElse() {
        hall.register(
                "0001,foreign_state,Northland,A,1,none,,,,",
                "0001,foreign_state,Northland,B,2,none,,F-1,2027-03-17,",
                "0001,international,League,C,3,none,,F-2,2027-03-16,");
        hall.presences().came(Hall.CHAIR, List.of("o1", "o2", "o3"), null);
        for (RuleEdition edition : RuleEditions.all()) {
            assertEquals(
                    List.of("accreditation o1", "accreditation-late o2"),
                    codes(edition.id(), hall.observers().list(Hall.CHAIR)));
        }
    }

    @Test
    void nobodyIsAskedForExperience() {
        List<String> fields = Stream.of(Observer.class, Entrant.class, Particulars.class, ObserverActs.Known.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
        assertEquals(
                List.of(),
                fields.stream().filter(name -> name.contains("xperience")).toList());
        String column = "precinct,sender,sent_by,name,identity,document,experience\n0001,international,L,C,3,none,5\n";
        Refused refused = assertThrows(Refused.class, () -> ObserverFile.read(column.getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.column", refused.reason().key());
    }

    @Test
    void aListHasThreeProxiesAtAPrecinctAndOneOfThemThereAtOnce() {
        for (String name : List.of("A", "B", "C", "D")) {
            hall.register("proxy", "List One", name, "proxy_certificate");
        }
        assertEquals(List.of("proxies o4"), hall.objections());
        hall.came("o1");
        hall.clock.set(Hall.at("09:00"));
        hall.went("o1");
        hall.came("o2");
        assertEquals(List.of("proxies o4"), hall.objections(), "one goes and the next comes");
        hall.clock.set(Hall.at("09:30"));
        hall.came("o3");
        hall.register("proxy", "List Two", "E", "proxy_certificate");
        hall.came("o5");
        assertEquals(List.of("at-once o3", "proxies o4"), hall.objections());
    }

    @Test
    void theDocumentIsTheOneThatTheLawAsksFor() {
        hall.register("party", "One", "A", "none");
        hall.register("media", "Newspaper", "B", "letter");
        hall.register("media", "Weekly", "C", "editorial_card");
        assertEquals(List.of("document o1", "document o2"), hall.objections());
        Objection first = hall.observers().objections(Hall.CHAIR).getFirst();
        assertEquals(
                "The law asks for this document: letter of the body. Shown: none.",
                first.what().in(Language.EN));
        assertEquals("Art. 20(8), 20-1(1), 31", first.source().in(Language.EN));
    }

    @Test
    void theOpeningsRecordSaysTheSameAsTheRegister() {
        hall.register(
                "0001,party,One,A,1,letter,,,,06:05",
                "0001,tv_channel,Khabar,B,2,editorial_card,,,,06:30",
                "0001,proxy,List One,C,3,proxy_certificate,,,,06:31");
        Opening opening = new Opening(
                LocalTime.of(6, 0),
                new Opening.Boxes(2, 1, LocalTime.of(6, 30)),
                900,
                909,
                5,
                new Opening.Present(2, 0, 0, 0, 1, 0));
        assertEquals(List.of(), hall.objections());
        new PrecinctDays(hall.workspace, hall.election, () -> false)
                .open(Hall.CHAIR, Map.of("0001", opening, "0002", opening));
        List<Objection> found = hall.observers().objections(Hall.CHAIR);
        assertEquals(
                List.of("The record of the opening has 2, the register of persons present 1: observers of Kazakhstan."),
                found.stream().map(one -> one.what().in(Language.EN)).toList());
    }

    @Test
    void anActNeedsNoAnswerAndEveryOtherThingDoes() {
        ObserverRules rules = ObserverRules.of("2009");
        Map<Submission.Kind, Integer> days = Map.of(Submission.Kind.APPEAL, 3, Submission.Kind.REPORT, 5);
        for (Submission.Kind kind : Submission.Kind.values()) {
            LocalDate early = DAY.minusDays(5);
            Submission.Deadline due = rules.due(kind, early, DAY);
            Integer wanted = days.get(kind);
            if (wanted == null) {
                assertNull(due);
            } else {
                assertEquals(new Submission.Deadline(early.plusDays(wanted), false), due);
                assertEquals(new Submission.Deadline(DAY.minusDays(4), true), rules.due(kind, DAY.minusDays(4), DAY));
                assertEquals(new Submission.Deadline(DAY, true), rules.due(kind, DAY, DAY));
                assertEquals(
                        new Submission.Deadline(DAY.plusDays(1 + wanted), false),
                        rules.due(kind, DAY.plusDays(1), DAY));
            }
        }
    }
}
