package kz.esep.media;

/**
 * A register.
 *
 * @param name as the tables have it
 * @param type of what is kept in it
 */
record Register<T>(String name, Class<T> type) {
    static final Register<Outlet> OUTLETS = new Register<>("outlet", Outlet.class);
    static final Register<Price> PRICES = new Register<>("price", Price.class);
    static final Register<Request> REQUESTS = new Register<>("request", Request.class);
    static final Register<Lot> LOTS = new Register<>("lot", Lot.class);
    static final Register<Hall> HALLS = new Register<>("hall", Hall.class);
    static final Register<Meeting> MEETINGS = new Register<>("meeting", Meeting.class);
    static final Register<Coverage> LOG = new Register<>("coverage", Coverage.class);
}
