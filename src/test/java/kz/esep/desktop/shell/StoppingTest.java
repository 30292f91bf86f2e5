package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.work.Jobs;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs is stopped by a key where it can stop, and nothing is offered where it cannot. */
class StoppingTest {
    private static final Message WHAT = Message.of("desktop.shell", "job.stop");

    @TempDir
    Path folder;

    private static boolean isInTheMenu(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText().equals("Stop what is running"))
                .anyMatch(MenuItem::isVisible));
    }

    @Test
    void aKeyStopsWhatRunsAndNothingOfItIsLeft() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            assertFalse(isInTheMenu(sitting));
            Hand.chord(KeyCode.P, KeyCode.CONTROL);
            sitting.awaitStoppable();
            assertTrue(isInTheMenu(sitting));
            Hand.press(KeyCode.F9);
            assertTrue(sitting.find("stop-job").isEmpty(), "it is asked once");
            sitting.idle();
            assertTrue(sitting.text().contains("The practice was stopped. Nothing of it was left."), sitting.text());
            assertFalse(Files.exists(folder.resolve("Esep").resolve("practice")));
            assertFalse(isInTheMenu(sitting));
        }
    }

    @Test
    void aJobThatNeverLooksWhetherItIsToStopIsNotOffered() throws Exception {
        List<Exception> troubles = new ArrayList<>();
        CountDownLatch going = new CountDownLatch(1);
        try (Jobs jobs = Hand.on(() -> new Jobs(troubles::add, () -> {}))) {
            Stopping stopping = Hand.on(() -> new Stopping(jobs.running()));
            Hand.act(() -> jobs.run(
                    WHAT,
                    progress -> {
                        going.await();
                        return "whole";
                    },
                    done -> {}));
            assertFalse(Hand.on(() -> stopping.possibleProperty().get()));
            Hand.act(stopping::stop);
            going.countDown();
            Hand.idle(jobs.running());
            assertEquals(List.of(), troubles);
        }
    }

    @Test
    void aJobThatLooksIsOfferedUntilItIsAskedToStop() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        CountDownLatch going = new CountDownLatch(1);
        try (Jobs jobs = Hand.on(() -> new Jobs(failure -> {}, () -> {}))) {
            Stopping stopping = Hand.on(() -> new Stopping(jobs.running()));
            CountDownLatch looked = new CountDownLatch(1);
            Hand.act(() -> jobs.<Boolean>run(
                    WHAT,
                    progress -> {
                        progress.isCancelled();
                        looked.countDown();
                        going.await();
                        return progress.isCancelled();
                    },
                    seen::add));
            looked.await();
            assertTrue(Hand.on(() -> stopping.possibleProperty().get()));
            Hand.act(stopping::stop);
            assertFalse(Hand.on(() -> stopping.possibleProperty().get()));
            going.countDown();
            Hand.idle(jobs.running());
            assertEquals(List.of(true), seen);
        }
    }
}
