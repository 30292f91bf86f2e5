package kz.esep.desktop.central;

/**
 * Where in the country the screen stands.
 *
 * @param id of the region's territory, the commission or the precinct
 */
record Spot(Kind kind, String id) {
    /** From the whole down. */
    enum Kind {
        COUNTRY,
        REGION,
        COMMISSION,
        PRECINCT
    }

    static Spot region(String territory) {
        return new Spot(Kind.REGION, territory);
    }

    static Spot commission(String commission) {
        return new Spot(Kind.COMMISSION, commission);
    }

    static Spot precinct(String precinct) {
        return new Spot(Kind.PRECINCT, precinct);
    }
}
