package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The code keeps every rule of {@link Architecture}, and the canary breaks every one of them. */
class ArchitectureTest {
    private static final String CANARY = "kz.esep.architecture.canary";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.esep");
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
