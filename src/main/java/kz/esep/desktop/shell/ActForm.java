package kz.esep.desktop.shell;

/** What is typed about one act. */
public interface ActForm<F> {
    /** What is typed into that field; empty where nothing is. */
    String typed(F field);

    /** Empties every field. */
    void forget();
}
