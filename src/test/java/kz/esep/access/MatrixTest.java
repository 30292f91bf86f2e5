package kz.esep.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> everyRoleAndPermission() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Permission.values()).map(permission -> Arguments.of(role, permission)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aSessionMayWhatItsRoleMayAndNothingElse(Role role) {
        try (House house = new House(folder)) {
            house.add("somebody", role);
            try (Session session = house.session("somebody")) {
                for (Permission permission : Permission.values()) {
                    if (role.permissions().contains(permission)) {
                        session.require(permission);
                    } else {
                        assertEquals("not-allowed", House.refusal(() -> session.require(permission)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndPermission")
    void administratorAndObserverNeverTouchFigures(Role role, Permission permission) {
        if (role == Role.ADMINISTRATOR || role == Role.OBSERVER || role == Role.REGISTRAR) {
            assertFalse(permission.changesFigures() && role.permissions().contains(permission));
        }
        if (role == Role.OBSERVER) {
            assertEquals(
                    Set.of(
                                    Permission.READ_FIGURES,
                                    Permission.READ_SCHEDULE,
                                    Permission.READ_MEDIA,
                                    Permission.OWN_PASSWORD)
                            .contains(permission),
                    role.permissions().contains(permission));
        }
    }

    @Test
    void administratorReadsNoFigures() {
        assertFalse(Role.ADMINISTRATOR.permissions().contains(Permission.READ_FIGURES));
    }

    @Test
    void onlyTheChairDecidesAndAccepts() {
        for (Permission permission : EnumSet.of(Permission.DECIDE, Permission.ACCEPT, Permission.RESOLVE_INTAKE)) {
            for (Role role : Role.values()) {
                assertEquals(role == Role.CHAIR, role.permissions().contains(permission));
            }
        }
    }

    @Test
    void onlyChairAndSecretaryRecordDecisionsAboutHours() {
        for (Role role : Role.values()) {
            assertEquals(
                    role == Role.CHAIR || role == Role.SECRETARY,
                    role.permissions().contains(Permission.DECIDE_SCHEDULE));
        }
    }

    @Test
    void rolesThatReadPersonalDataAreThoseWithTheKey() {
        for (Role role : Role.values()) {
            assertEquals(role.needsKey(), role.permissions().contains(Permission.READ_PERSONAL), role.name());
        }
    }

    @Test
    void everyPermissionBelongsToSomeRole() {
        for (Permission permission : Permission.values()) {
            assertTrue(Arrays.stream(Role.values())
                    .anyMatch(role -> role.permissions().contains(permission)));
        }
    }
}
