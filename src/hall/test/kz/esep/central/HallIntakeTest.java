package kz.esep.central;

/** Everything that holds of an intake holds of one on a server. */
class HallIntakeTest extends IntakeTest {
    @Override
    Keeping keeping() {
        return new OnServer();
    }
}
