package kz.esep.central;

/** Stores of stations that have no server are merged into one on a server. */
class HallMergedStoresTest extends MergedStoresTest {
    @Override
    Keeping keeping() {
        return new OnServer();
    }
}
