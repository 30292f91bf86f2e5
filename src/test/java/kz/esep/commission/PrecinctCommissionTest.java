package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.count.PollingPlace;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.ElectionPackage;
import kz.esep.office.Office;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace of a precinct commission keeps the members of one commission and not of two. */
class PrecinctCommissionTest {
    private static final LocalDate DAY = PollingPlace.DAY;
    private static final Body OWN = Body.commission(PollingPlace.COMMISSION);

    @TempDir
    Path folder;

    @Test
    void isOneAndIsMeantByItsPrecinctToo() {
        String file = "precinct,name,iin,post,proposed_by,public_servant,since,decision\n"
                + "0101,Saule Later,900101400013,member,Party 9,no,2027-03-01,15 of 28.02.2027\n";
        try (Office office = Office.open(PollingPlace.fresh(folder), Nights.CLOCK);
                Session registrar = PollingPlace.made().signIn(office, "registrar")) {
            Members members = office.staff().members();
            List<String> ids = members.joinAll(registrar, MemberFile.read(file.getBytes(StandardCharsets.UTF_8)));
            assertEquals(OWN, members.find(registrar, ids.getFirst()).body());
            List<Roll> rolls = members.rolls(registrar, DAY);
            assertEquals(List.of(OWN), rolls.stream().map(Roll::body).toList());
            assertEquals(8, rolls.getFirst().members().size());
        }
    }

    @Test
    void hasAsManyMembersAsItsVotersAskFor() throws Json.BadJson {
        try (Office office = Office.open(PollingPlace.fresh(folder), Nights.CLOCK)) {
            ElectionPackage source = office.election().source();
            assertEquals("5-7", size(source));
            String text = new String(Json.write(source), StandardCharsets.UTF_8);
            assertTrue(text.contains(":1000,"), text);
            byte[] larger = text.replace(":1000,", ":2001,").getBytes(StandardCharsets.UTF_8);
            assertEquals("7-9", size(Json.read(larger, ElectionPackage.class)));
        }
    }

    private static String size(ElectionPackage source) {
        Election election = Election.of(source, Digest.of(Json.write(source)));
        Roll roll = new Bodies(election, PollingPlace.COMMISSION)
                .rolls(List.of(), DAY)
                .getFirst();
        CompositionRules.Size size = roll.size().orElseThrow();
        return size.fewest() + "-" + size.most();
    }
}
