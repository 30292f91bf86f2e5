package kz.esep.desktop.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * Says what a failure means: what happened, what was kept and what to do. A defect of the program gets a code, the same
 * for the same place in the program, and a report without messages, names or figures: only the places.
 */
public final class Trouble {
    private final Path folder;
    private final String version;

    /**
     * @param folder where reports go
     */
    public Trouble(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    public Notice of(Exception failure) {
        if (failure instanceof Refused refused) {
            return refused instanceof Stopped ? Notice.remark(refused.reason()) : Notice.refused(refused.reason());
        }
        Reported reported = report(failure);
        return new Notice(Notice.Kind.FAILED, reported.said());
    }

    /** What it means that something typed could not be kept. */
    public Notice unkept(Exception failure) {
        Message why = failure instanceof Refused refused
                ? refused.reason()
                : Message.of("desktop.shell", "unkept.failed", report(failure).code());
        return new Notice(Notice.Kind.FAILED, Message.of("desktop.shell", "unkept", why));
    }

    /** A failure that is in the report. */
    private record Reported(String code, Message said) {}

    private Reported report(Exception failure) {
        String places = places(failure);
        String code = "E-"
                + Digest.of(places.getBytes(StandardCharsets.UTF_8))
                        .hex()
                        .substring(0, 6)
                        .toUpperCase(Locale.ROOT);
        Path report = report(code, places);
        Message text = report == null
                ? Message.of("desktop.shell", "failed.unreported", code)
                : Message.of("desktop.shell", "failed", code, report.toString());
        return new Reported(code, text);
    }

    private static String places(Throwable failure) {
        StringBuilder places = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            places.append(at.getClass().getName()).append('\n');
            for (StackTraceElement place : at.getStackTrace()) {
                places.append("    ").append(place).append('\n');
            }
        }
        return places.toString();
    }

    private @Nullable Path report(String code, String places) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("report-" + code + ".txt");
            String machine = System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                    + System.getProperty("java.version");
            return Files.writeString(file, "Esep " + version + "\n" + machine + "\n" + code + "\n" + places);
        } catch (IOException e) {
            return null;
        }
    }
}
