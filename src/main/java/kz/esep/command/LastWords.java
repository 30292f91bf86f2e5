package kz.esep.command;

import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a command says when there is no memory left: looking the words up then would need some. They are ready before the
 * work begins, with room to write them.
 */
final class LastWords {
    private static final int ROOM = 1 << 17;
    private static final byte[] NONE = {};

    private final Surroundings around;
    private final String words;

    @SuppressWarnings("UnusedVariable") // only kept, so that nobody else has it
    private byte[] room = new byte[ROOM];

    LastWords(Surroundings around) {
        this.around = around;
        words = Messages.of("command").text(around.language(), "failed.memory");
    }

    /**
     * Whether memory ran out: also where a class could not be made ready for that, which Java says again, without the first
     * failure, to everybody who asks for that class later.
     */
    static boolean areDue(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError
                    || (at instanceof ExceptionInInitializerError && saysMemory(at.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysMemory(@Nullable String message) {
        return message != null && message.contains(OutOfMemoryError.class.getName());
    }

    /** Says them, in the room that was kept for it. */
    int say() {
        room = NONE;
        around.err().println(words);
        return Exit.MACHINE_FAILED;
    }
}
