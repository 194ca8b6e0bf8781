package org.journeymaps.confluence.storage.page;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageGuard;

/**
 * Keeps two writers, on whatever node of the cluster, from changing the same page at once.
 *
 * <p>The locks are a fixed set of {@value #LOCKS} names, {@code org.journeymaps.page.0} to {@code .63}, chosen by content id,
 * since a cluster keeps every name it has ever seen. A lock is taken before a transaction begins and given back after it has
 * ended.
 */
@Named
final class PageLocks {

    private static final int LOCKS = 64;
    private static final int SECONDS = 10;

    private final ClusterLockService locks;

    PageLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Does something while nobody else writes to the page; refuses as busy after {@value #SECONDS} seconds. */
    <T> T holding(long contentId, PageGuard.Work<T> work) throws MapRefusedException {
        Lock lock = locks.getLockForName("org.journeymaps.page." + Math.floorMod(contentId, LOCKS));
        if (!taken(lock)) {
            throw new MapRefusedException(MapRefusedException.Reason.PAGE_BUSY);
        }
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    private static boolean taken(Lock lock) {
        try {
            return lock.tryLock(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
