package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.office.Journal;
import kz.esep.table.Csv;
import kz.esep.table.TableFiles;
import kz.esep.table.Xlsx;
import org.junit.jupiter.api.Test;

/** A table has no room for the mode, so every writer of one names it after the mode. */
class PracticeFilesTest {
    /** Hours to be looked over and read back, in a file that a person named. */
    private static final Set<String> READ_BACK = Set.of("kz.esep.command.TimesheetCommands");

    @Test
    void everyWriterOfTablesNamesThoseOfAPractice() {
        Set<String> writers = new TreeSet<>();
        writers.addAll(callers(TableFiles.class, "write"));
        writers.addAll(callers(Csv.class, "bytes"));
        writers.addAll(callers(Xlsx.class, "bytes"));
        writers.addAll(callers(Journal.class, "csv"));
        writers.removeIf(name -> name.startsWith("kz.esep.table."));
        writers.removeAll(READ_BACK);
        assertTrue(writers.size() >= 18, writers.toString());
        Set<String> named = callers(Mode.class, "named");
        assertTrue(named.contains(Election.class.getName()));
        writers.removeAll(named);
        writers.removeAll(callers(Election.class, "named"));
        assertEquals(Set.of(), writers);
    }

    /** The outermost classes that call, or hand on, a method of that name. */
    private static Set<String> callers(Class<?> of, String name) {
        return ArchitectureTest.PROGRAM.get(of).getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .flatMap(PracticeFilesTest::uses)
                .map(unit -> outermost(unit.getOwner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaCodeUnit> uses(JavaMethod method) {
        return Stream.concat(
                method.getCallsOfSelf().stream().map(call -> call.getOrigin()),
                method.getReferencesToSelf().stream().map(reference -> reference.getOrigin()));
    }

    private static String outermost(JavaClass of) {
        return of.getEnclosingClass().map(PracticeFilesTest::outermost).orElse(of.getName());
    }

    @Test
    void aLiveNameStaysAsItWas() {
        assertEquals("totals.csv", Mode.LIVE.named("totals.csv"));
        assertEquals("PRACTICE_totals.csv", Mode.PRACTICE.named("totals.csv"));
    }
}
