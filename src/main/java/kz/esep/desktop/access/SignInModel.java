package kz.esep.desktop.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.text.Refused;

/** Signing in: the name typed, and until when an attempt is too early. */
final class SignInModel {
    private final SignIn signIn;
    private final Clock clock;
    private String login = "";
    private Instant gate = Instant.EPOCH;

    SignInModel(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * Somebody has come in.
     *
     * @param proposed whether another person has seen the password
     * @param typed the password, to be wiped
     */
    @SuppressWarnings("ArrayRecordComponent") // to be wiped; never compared
    record Arrival(Session session, boolean proposed, char[] typed) {
        void wipe() {
            Arrays.fill(typed, '\0');
        }
    }

    String login() {
        return login;
    }

    void typeLogin(String typed) {
        login = typed;
    }

    /**
     * Signs in. Takes a second. The password is wiped unless it was right.
     *
     * @throws Refused when it was wrong, too early, or no role of the person counts yet
     */
    Arrival signIn(String name, char[] password) {
        boolean right = false;
        try {
            Session session = signIn.signIn(name, password);
            if (session.roles().isEmpty()) {
                session.close();
                throw new Refused("desktop.access", "no-role");
            }
            right = true;
            return new Arrival(session, session.passwordIsProposed(), password);
        } finally {
            if (!right) {
                Arrays.fill(password, '\0');
            }
        }
    }

    /** Sets a new password with the recovery code. Takes some seconds; both arrays are wiped. */
    String recover(String name, char[] code, char[] chosen) {
        try {
            signIn.recover(code, name, chosen);
            return name;
        } finally {
            Arrays.fill(code, '\0');
            Arrays.fill(chosen, '\0');
        }
    }

    /** An attempt was too early by so much. */
    void waitFor(Duration time) {
        gate = clock.instant().plus(time);
    }

    /** Whole seconds until the next attempt counts, zero when it does. */
    long secondsToWait() {
        Duration left = Duration.between(clock.instant(), gate);
        return left.isPositive() ? left.plusMillis(999).toSeconds() : 0;
    }
}
