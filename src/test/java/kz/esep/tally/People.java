package kz.esep.tally;

import java.util.Objects;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.election.ContestForm;
import kz.esep.election.Defaults;

/** Somebody who acts in a test, at a fixed time, with the sample's surroundings. */
record People(String person, Set<Role> roles) {
    private static final ContestForm FORM = Sample.form();
    private static final Checks CHECKS = new Checks(FORM, Defaults.thresholds());

    Context context() {
        return new Context(person, roles, Sample.AT, FORM, Set.of(), new Context.Checking() {
            @Override
            public PrecinctContext known(Protocol settled) {
                return surroundings(settled);
            }

            @Override
            public CheckReport check(Protocol settled) {
                return report(settled);
            }
        });
    }

    static CheckReport report(Protocol settled) {
        return CHECKS.run(Objects.requireNonNull(settled.settled()), Sample.precinct("0001"), surroundings(settled));
    }

    private static PrecinctContext surroundings(Protocol settled) {
        PrecinctContext sample = Sample.context();
        return new PrecinctContext(
                sample.endOfVoting(), sample.arrivals(), sample.issuingRoles(), settled.takenBack(), null);
    }
}
