package kz.esep.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public use case states what it needs, and asks for it. */
class UseCasesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.esep");

    private static Stream<JavaMethod> useCases(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** What is wrong with one class of use cases. */
    private static List<String> faults(JavaClass type) {
        return useCases(type)
                .filter(method -> !states(method) || !asks(method))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static boolean states(JavaMethod method) {
        return method.isAnnotatedWith(Needs.class) != method.isAnnotatedWith(Open.class);
    }

    /** Asks in the method itself, for the permission that it states. */
    private static boolean asks(JavaMethod method) {
        if (method.isAnnotatedWith(Open.class)) {
            return true;
        }
        boolean sessionFirst = !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().isEquivalentTo(Session.class);
        boolean requires = method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Session.class)
                        && call.getTarget().getName().equals("require"));
        Permission stated = method.getAnnotationOfType(Needs.class).value();
        boolean same = method.getFieldAccesses().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Permission.class)
                        && access.getTarget().getName().equals(stated.name()));
        return sessionFirst && requires && same;
    }

    @Test
    void everyUseCaseStatesItsPermissionAndAsksForIt() {
        List<JavaClass> types = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(UseCases.class))
                .toList();
        assertTrue(types.size() >= 3, "no use cases found");
        assertEquals(
                List.of(), types.stream().flatMap(type -> faults(type).stream()).toList());
    }

    @Test
    void everyClassThatStatesAPermissionIsOneOfUseCases() {
        assertEquals(
                Set.of(),
                CLASSES.stream()
                        .filter(type -> !type.isAnnotatedWith(UseCases.class))
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method ->
                                        method.isAnnotatedWith(Needs.class) || method.isAnnotatedWith(Open.class)))
                        .map(JavaClass::getName)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    /** The canary: each of its methods is wrong in its own way. */
    @UseCases
    @SuppressWarnings("unused")
    public static final class Canary {
        public void statesNothing(Session session) {
            session.require(Permission.ENTER);
        }

        @Needs(Permission.ENTER)
        public void asksNothing(Session session) {}

        @Needs(Permission.ENTER)
        public void asksForAnother(Session session) {
            session.require(Permission.ACCEPT);
        }
    }

    @Test
    void theCanaryIsFound() {
        JavaClass canary = new ClassFileImporter().importClass(Canary.class);
        assertEquals(3, faults(canary).size());
    }
}
