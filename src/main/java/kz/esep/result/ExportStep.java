package kz.esep.result;

import java.nio.file.Path;
import kz.esep.text.Message;
import kz.esep.text.Stopped;

/** A step of an export that is done, in the order in which they come. */
public sealed interface ExportStep {

    /** What was done, in words. */
    Message said();

    /**
     * Hears of each step once it is really done, on the thread that exports.
     */
    interface Listener {
        /** Nobody listens and nobody stops it. */
        Listener NONE = step -> {};

        void done(ExportStep step);

        /** How far the printed protocol is: so many of all its parts. */
        default void printing(long done, long all) {}

        /**
         * Whether to stop. It is asked again and again until the revision is kept; an export that stops leaves nothing.
         * Once the revision is kept it is finished, so that one number never means two files.
         */
        default boolean stops() {
            return false;
        }

        /**
         * Goes on where nobody stops it.
         *
         * @throws Stopped otherwise
         */
        default void goOn() {
            if (stops()) {
                throw new Stopped(Message.of("result", "export.stopped"));
            }
        }
    }

    /**
     * The figures were frozen.
     *
     * @param code the figures' short code
     */
    record Frozen(int protocols, String code) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.frozen", protocols, code);
        }
    }

    /** One person signed. It does not come where nothing has changed since the latest revision. */
    record Signed(String role, String name) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.signed", name, SignerRoles.named(role));
        }
    }

    /** The revision is kept in the workspace: from here on it is these bytes for ever. */
    record Kept(int revision) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.kept", revision);
        }
    }

    /** A revision before this one, which the folder lacked, was written, read back and verified. */
    record Earlier(int revision, Path file) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.earlier", revision, file.toString());
        }
    }

    /** The file stands in the target folder, synced to the medium. */
    record Written(Path file, long size) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.written", file.toString(), size);
        }
    }

    /** What was read back from the medium passed the centre's verifier. */
    record Verified(int signatures) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.verified", signatures);
        }
    }

    /**
     * The figures in what was read back are the workspace's.
     *
     * @param code of the figures in the file, to be read out on the telephone
     */
    record Compared(int revision, String code) implements ExportStep {
        @Override
        public Message said() {
            return Message.of("result", "step.compared", revision, code);
        }
    }
}
