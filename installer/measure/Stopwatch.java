import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;

/**
 * Starts a program and prints the milliseconds from a moment, which whoever started this Java took before, until
 * somebody could type a login: the field has the focus in a shown window and a frame of it has been laid out. Then it
 * ends everything. {@code java Stopwatch NANOSECONDS-SINCE-1970 CLASS ARGUMENT...}
 */
@SuppressWarnings("DefaultPackage") // no part of the program
public final class Stopwatch {
    private static Instant begun = Instant.EPOCH;

    private Stopwatch() {}

    public static void main(String[] arguments) throws Exception {
        begun = Instant.EPOCH.plusNanos(Long.parseLong(arguments[0]));
        Thread.ofPlatform().daemon().start(Stopwatch::watch);
        Class.forName(arguments[1])
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(Stopwatch::look);
            } catch (IllegalStateException e) {
                // The toolkit does not run yet.
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void look() {
        for (Window window : Window.getWindows()) {
            Node focus = window.getScene() == null ? null : window.getScene().getFocusOwner();
            if (window.isShowing() && focus != null && "login".equals(focus.getId())) {
                window.getScene().addPostLayoutPulseListener(() -> {
                    System.out.println(Duration.between(begun, Instant.now()).toMillis());
                    System.exit(0);
                });
                Platform.requestNextPulse();
            }
        }
    }
}
