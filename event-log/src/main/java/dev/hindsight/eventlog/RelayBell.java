package dev.hindsight.eventlog;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the relay of this process after a commit, without a word to the database. Rings that nobody hears merge into one. */
@ApplicationScoped
public class RelayBell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** @return true when it rang, false when the time passed */
    boolean await(long milliseconds) throws InterruptedException {
        boolean heard = rung.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
        rung.drainPermits();
        return heard;
    }
}
