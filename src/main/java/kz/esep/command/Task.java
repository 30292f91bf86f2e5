package kz.esep.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import kz.esep.election.PackageFile;
import kz.esep.text.InputFile;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** A command: its fields are what was asked, {@link #call} does it and gives the exit status. */
abstract class Task implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final DateTimeFormatter LOCAL_MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm xxx");
    private static final long LARGEST = 256L << 20;

    private final Surroundings around;

    Task(Surroundings around) {
        this.around = around;
    }

    Surroundings around() {
        return around;
    }

    Language language() {
        return around.language();
    }

    Secrets secrets() {
        return new Secrets(around);
    }

    String text(String key, Object... arguments) {
        return Messages.of("command").text(language(), key, arguments);
    }

    /** A sentence of the result, on stdout. */
    void say(String key, Object... arguments) {
        around.out().println(text(key, arguments));
    }

    /** A remark that is no result, on stderr. */
    void remark(String key, Object... arguments) {
        around.err().println(text(key, arguments));
    }

    /** Tells the person on stderr. */
    void remark(Message message) {
        around.err().println(message.in(language()));
    }

    /** The result for a program, on stdout. */
    void print(Object json) {
        around.out().print(new String(Json.writeIndented(json), StandardCharsets.UTF_8));
    }

    /** A time as this machine's clock shows it, to the minute. */
    String local(Instant time) {
        return MINUTE.withZone(around.clock().getZone()).format(time);
    }

    /** Day and minute by the clocks of a place, with how far they are ahead of UTC. */
    static String local(Instant time, ZoneOffset offset) {
        return LOCAL_MINUTE.format(time.atOffset(offset));
    }

    /** The content of a file that somebody named. */
    static byte[] content(Path file) {
        return content(file, LARGEST);
    }

    /** The content of an election package that somebody named: one of a large country is larger than other files may be. */
    static byte[] packageContent(Path file) {
        return content(file, PackageFile.LARGEST);
    }

    private static byte[] content(Path file, long largest) {
        try {
            return InputFile.read(file, largest);
        } catch (IOException e) {
            throw new Refused("command", "file.unreadable", file.toString());
        }
    }

    /** Writes a new file; an existing one is never overwritten. */
    static void writeNew(Path file, byte[] content) {
        try {
            WholeFile.create(file, out -> out.write(content));
        } catch (FileAlreadyExistsException e) {
            throw new Refused("command", "file.exists", file.toString());
        } catch (IOException e) {
            throw new Refused("command", "file.unwritable", file.toString());
        }
    }
}
