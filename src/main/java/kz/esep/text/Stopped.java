package kz.esep.text;

/** The person has stopped long work before its end. The message says what was stopped and what was kept. */
public final class Stopped extends Refused {
    private static final long serialVersionUID = 1L;

    public Stopped(Message reason) {
        super(reason);
    }
}
