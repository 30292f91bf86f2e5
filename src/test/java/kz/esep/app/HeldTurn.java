package kz.esep.app;

import java.util.concurrent.CountDownLatch;
import kz.esep.store.Workspace;

/** Somebody's turn at a workspace: whatever asks its tables waits until the turn is over. */
final class HeldTurn {
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread holder;

    HeldTurn(Workspace workspace) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        holder = Thread.ofPlatform()
                .start(() -> workspace.read(connection -> {
                    begun.countDown();
                    return await(over);
                }));
        begun.await();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void end() throws InterruptedException {
        over.countDown();
        holder.join();
    }
}
