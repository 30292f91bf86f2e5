package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import kz.esep.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code keeps every rule of {@link Architecture}, and the canary breaks every one of them. */
class ArchitectureTest {
    private static final String CANARY = "kz.esep.architecture.canary";

    /** What lies where the program's own classes lie, wherever the build puts them. */
    static final JavaClasses PROGRAM = new ClassFileImporter()
            .importUrl(Workspace.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses CANARY_CLASSES = new ClassFileImporter().importPackages(CANARY);

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return new Architecture("kz.esep")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryBreaks() {
        return new Architecture(CANARY)
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> breaks(rule.getValue())));
    }

    private void breaks(ArchRule rule) {
        assertTrue(rule.evaluate(CANARY_CLASSES).hasViolation(), () -> "nothing breaks: " + rule.getDescription());
    }
}
