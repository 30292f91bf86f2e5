package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PackageRulesTest {
    private static final Pattern INDEX = Pattern.compile("[0-9]+");

    @Test
    void findNothingInASoundPackage() {
        assertEquals(List.of(), PackageRules.defects(Packages.sound()));
    }

    /** Where the JSON is changed, to what ('-' takes it away, '+' in front of the value adds it to the list). */
    @ParameterizedTest(name = "{0} = {1} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /format                      | "other"        | format                          | format
            /certificates | [{"id":"m","name":{"kk":"a","ru":"a","en":"a"},"contests":[]}] | certificates[0].contests | certificate.none
            /certificates | [{"id":"M","name":{"kk":"a","ru":"a","en":"a"},"contests":["lists"]}] | certificates[0].id | code
            /certificates | [{"id":"m","name":{"kk":"a","ru":"a","en":"a"},"contests":["duma"]}] | certificates[0].contests | unknown.contest
            /certificates | [{"id":"m","name":{"kk":"a","ru":"a","en":"a"},"contests":["lists","lists"]}] | certificates[0].contests | certificate.contest
            /blank | {"width":49,"height":148,"fields":[{"content":"voter","left":20,"base":50,"width":100,"size":11}]} | blank.width | blank.side
            /blank | {"width":210,"height":148.55,"fields":[{"content":"voter","left":20,"base":50,"width":100,"size":11}]} | blank.height | blank.side
            /blank | {"width":210,"height":148,"fields":[]} | blank.fields | blank.count
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":20,"base":50,"width":100,"size":5.9}]} | blank.fields[0].size | blank.letters
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":-1,"base":50,"width":100,"size":11}]} | blank.fields[0].left | blank.side
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":110.1,"base":50,"width":100,"size":11}]} | blank.fields[0] | blank.outside
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":20,"base":3,"width":100,"size":11}]} | blank.fields[0] | blank.outside
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":20,"base":147.5,"width":100,"size":11}]} | blank.fields[0] | blank.outside
            /blank | {"width":210,"height":148,"fields":[{"content":"voter","left":20,"base":50,"width":100,"size":11},{"content":"iin","left":20,"base":53.8,"width":100,"size":11}]} | blank.fields[1] | blank.overlap
            /turnout | {"times":[],"minutes":30}                  | turnout.times    | turnout.count
            /turnout | {"times":["12:00"],"minutes":0}            | turnout.minutes  | turnout.minutes
            /turnout | {"times":["12:00"],"minutes":241}          | turnout.minutes  | turnout.minutes
            /turnout | {"times":["12:00","12:00"],"minutes":30}   | turnout.times[1] | turnout.order
            /turnout | {"times":["14:00","12:00"],"minutes":30}   | turnout.times[1] | turnout.order
            /turnout | {"times":["12:00:30"],"minutes":30}        | turnout.times[0] | turnout.whole
            /turnout | {"times":["06:00","12:00"],"minutes":30}   | turnout.times[0] | turnout.hours
            /turnout | {"times":["12:00","22:01"],"minutes":30}   | turnout.times[1] | turnout.hours
            /version                     | 2              | version                         | version
            /id                          | "Joint 2027"   | id                              | code
            /name/kk                     | " "            | name.kk                         | blank
            /name/en                     | "a\\u0007b"    | name.en                         | text
            /ruleEdition                 | "1999"         | ruleEdition                     | edition
            /thresholds/invalidPercent   | -1             | thresholds.invalidPercent       | percent
            /thresholds/listedPercent    | 100.5          | thresholds.listedPercent        | percent
            /thresholds/outsidePercent   | 1.0005         | thresholds.outsidePercent       | percent
            /thresholds/listedVoters     | -5             | thresholds.listedVoters         | negative
            /thresholds/turnout/ordinary/low  | 96        | thresholds.turnout.ordinary     | band
            /thresholds/turnout/ordinary/high | 101       | thresholds.turnout.ordinary.high | percent
            /signers                     | []             | signers                         | signers.none
            /signers/1                   | "Chair!"       | signers[1]                      | signers.role
            /signers/1                   | "chair"        | signers[1]                      | duplicate
            /territories/3/id            | "kokshe-city"  | territories[3].id               | duplicate
            /territories/1/id            | "a/b"          | territories[1].id               | id
            /territories/1/parent        | "nowhere"      | territories[1].parent           | unknown.territory
            /territories/1/parent        | -              | territories[1].parent           | territory.parent
            /territories/1/parent        | "aqqol"        | territories[1].parent           | cycle
            /territories/0/parent        | "aqmola"       | territories[0].parent           | country.parent
            /territories/0/kind          | "region"       | territories                     | country.none
            /territories/1/kind          | "country"      | territories[1].kind             | country.second
            /territories/2/name/ru       | ""             | territories[2].name.ru          | blank
            /commissions/3/id            | "kokshe"       | commissions[3].id               | duplicate
            /commissions/3/territory     | "nowhere"      | commissions[3].territory        | unknown.territory
            /commissions/3/parent        | "nobody"       | commissions[3].parent           | unknown.commission
            /commissions/3/parent        | -              | commissions[3].parent           | commission.parent
            /commissions/3/parent        | "kokshe"       | commissions[3].parent           | commission.level
            /commissions/3/territory     | "kz"           | commissions[3].territory        | commission.outside
            /commissions/0/parent        | "aqmola"       | commissions[0].parent           | central.parent
            /commissions/0/level         | "oblast"       | commissions                     | central.none
            /commissions/1/level         | "central"      | commissions[1].level            | central.second
            /precincts                   | []             | precincts                       | precincts.none
            /precincts/1/id              | "0001"         | precincts[1].id                 | duplicate
            /precincts/1/id              | "12.0"         | precincts[1].id                 | id
            /precincts/1/commission      | "nobody"       | precincts[1].commission         | unknown.commission
            /precincts/1/territory       | "nowhere"      | precincts[1].territory          | unknown.territory
            /precincts/1/territory       | "aqqol"        | precincts[1].territory          | precinct.outside
            /precincts/1/settlement      | ""             | precincts[1].settlement         | blank
            /precincts/1/place/kk        | ""             | precincts[1].place.kk           | blank
            /precincts/1/listedVoters    | -1             | precincts[1].listedVoters       | count
            /precincts/1/listedVoters    | 1000000000     | precincts[1].listedVoters       | count
            /forms/0/id                  | "other"        | contests[0].form                | unknown.form
            /forms/0/lines/0             | -              | forms[0]                        | form.lacks
            /forms/0/lines/5             | -              | contests[0].form                | form.lacks
            /forms/0/lines/12            | -              | forms[0]                        | form.boxes
            /forms/0/lines/1/code        | "voters_listed" | forms[0].lines[1].code         | duplicate
            /forms/0/lines/5/code        | "protocol_time" | forms[0].lines[5].code         | form.code
            /forms/0/lines/5/code        | "other.*"      | forms[0].lines[5].code          | form.code
            /forms/0/lines/4/label/en    | "Votes"        | forms[0].lines[4].label         | form.star
            /forms/0/lines/4/paperNumber | "12345678901234567" | forms[0].lines[4].paperNumber | text
            /contests                    | []             | contests                        | contests.none
            /contests/1/id               | "lists"        | contests[1].id                  | duplicate
            /contests/1/id               | "Lists"        | contests[1].id                  | code
            /contests/1/territory        | "nowhere"      | contests[1].territory           | unknown.territory
            /contests/1/form             | "nothing"      | contests[1].form                | unknown.form
            /contests/1/seats            | 0              | contests[1].seats               | seats
            /contests/2/seats            | 1              | contests[2].seats               | seats
            /contests/1/options          | []             | contests[1].options             | options
            /contests/1/options/1/id     | "a"            | contests[1].options[1].id       | duplicate
            /contests/1/options/1/id     | "B b"          | contests[1].options[1].id       | code
            /contests/1/options/1/registration | 1        | contests[1].options[1].registration | registration.twice
            /contests/1/options/1/registration | 0        | contests[1].options[1].registration | registration
            /contests/1/options/1/registration | -        | contests[1].options[1].registration | registration
            /contests/2/options/1/registration | 1        | contests[2].options[1].registration | registration.answer
            /ruleEdition                 | "2009"         | contests[0].againstAll          | against-all
            /contests/0/kind             | "local_party_list" | -                           | -
            """)
    void findEachFatalDefect(String pointer, String value, String where, String key) throws Json.BadJson {
        List<Defect> defects = PackageRules.defects(changed(pointer, value));
        if (where.equals("-")) {
            assertEquals(List.of(), defects);
            return;
        }
        assertTrue(
                defects.stream()
                        .anyMatch(defect -> defect.fatal()
                                && defect.where().equals(where)
                                && defect.what().key().equals("defect." + key)),
                defects::toString);
    }

    @ParameterizedTest(name = "{0} = {1} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /votingDay                 | "2020-01-10" | votingDay                 | edition.later
            /precincts/0/listedVoters  | 3001         | precincts[0].listedVoters | precinct.cap
            /precincts/0/endOfVoting   | "22:30"      | precincts[0].endOfVoting  | precinct.end
            /precincts/2               | -            | commissions[3]            | commission.idle
            /contests/0/againstAll     | false        | contests[0].againstAll    | against-all.absent
            """)
    void noticeWhatIsOnlyStrange(String pointer, String value, String where, String key) throws Json.BadJson {
        List<Defect> defects = PackageRules.defects(changed(pointer, value));
        assertTrue(
                defects.stream()
                        .anyMatch(defect -> !defect.fatal()
                                && defect.where().equals(where)
                                && defect.what().key().equals("defect." + key)),
                defects::toString);
    }

    @Test
    void findLocalListsWhereTheEditionHasNone() throws Json.BadJson {
        ElectionPackage early =
                read(edit(edit(tree(), "/ruleEdition", "\"2009\""), "/contests/0/kind", "\"local_party_list\""));
        assertTrue(PackageRules.defects(early).stream()
                .anyMatch(defect -> defect.what().key().equals("defect.contest.local")));
    }

    @Test
    void findAContestThatNobodyVotesOn() throws Json.BadJson {
        assertTrue(PackageRules.defects(changed("/precincts/2", "-")).stream()
                .anyMatch(defect -> defect.where().equals("contests[1].territory")
                        && defect.what().key().equals("defect.contest.nobody")));
    }

    @Test
    void sayEveryDefectInEachLanguage() throws Json.BadJson {
        for (Defect defect : PackageRules.defects(changed("/signers", "[]"))) {
            for (Language language : Language.values()) {
                assertFalse(defect.what().in(language).isBlank());
            }
        }
    }

    @Test
    void keepAnElectionFromBeingMadeOfADefectivePackage() throws Json.BadJson {
        ElectionPackage bad = changed("/precincts/1/commission", "\"nobody\"");
        Refused refused = assertThrows(Refused.class, () -> Election.of(bad, Packages.DIGEST));
        assertTrue(refused.getMessage().contains("precincts[1].commission"), refused.getMessage());
        assertTrue(refused.getMessage().contains("nobody"), refused.getMessage());
    }

    static ElectionPackage changed(String pointer, String value) throws Json.BadJson {
        return read(edit(tree(), pointer, value));
    }

    private static JsonNode tree() throws Json.BadJson {
        return Json.tree(Json.write(Packages.sound()));
    }

    private static ElectionPackage read(JsonNode tree) throws Json.BadJson {
        return Json.read(Json.write(tree), ElectionPackage.class);
    }

    private static JsonNode edit(JsonNode tree, String pointer, String value) throws Json.BadJson {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        String last = at.last().getMatchingProperty();
        boolean remove = value.equals("-");
        JsonNode content = remove ? tree : Json.tree(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (parent instanceof ArrayNode array && INDEX.matcher(last).matches()) {
            if (remove) {
                array.remove(Integer.parseInt(last));
            } else {
                array.set(Integer.parseInt(last), content);
            }
        } else if (parent instanceof ObjectNode object) {
            if (remove) {
                object.remove(last);
            } else {
                object.set(last, content);
            }
        }
        return tree;
    }
}
