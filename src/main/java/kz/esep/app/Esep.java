package kz.esep.app;

/** The program. */
public final class Esep {
    private Esep() {}

    public static void main(String[] arguments) {
        System.exit(3);
    }
}
