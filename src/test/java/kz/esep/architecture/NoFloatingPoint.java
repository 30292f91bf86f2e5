package kz.esep.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Counts are long, money is BigDecimal, shares are exact fractions: no figure is ever a float or a double. */
final class NoFloatingPoint {
    private static final Set<String> NAMES = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    static final DescribedPredicate<JavaClass> TYPE =
            DescribedPredicate.describe("floating point", type -> NAMES.contains(type.getName()));

    private NoFloatingPoint() {}

    static ArchCondition<JavaMethod> inSignature() {
        return new ArchCondition<>("neither take nor give floating point") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean floating = Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(TYPE);
                events.add(new SimpleConditionEvent(method, !floating, method.getFullName() + " uses floating point"));
            }
        };
    }
}
