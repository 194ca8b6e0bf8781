package org.journeymaps.confluence.department;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.journeymaps.app.department.DepartmentRefusedException;
import org.journeymaps.app.department.Departments;

/**
 * Keeps two administrators, on whatever node of the cluster, from changing the list of departments at once: the lock
 * {@code org.journeymaps.departments}, and inside it a transaction of the host.
 */
@Named
final class ListLock {

    private static final int SECONDS = 10;

    private final ClusterLockService locks;
    private final TransactionTemplate template;

    ListLock(ClusterLockService locks, TransactionTemplate template) {
        this.locks = locks;
        this.template = template;
    }

    /** Does something while nobody else changes the list; refuses as busy after {@value #SECONDS} seconds. */
    <T> T holding(Departments.Work<T> work) throws DepartmentRefusedException {
        Lock lock = locks.getLockForName("org.journeymaps.departments");
        if (!taken(lock)) {
            throw new DepartmentRefusedException(DepartmentRefusedException.Reason.LIST_BUSY);
        }
        try {
            return template.execute(() -> unchecked(work));
        } catch (RefusedInside e) {
            throw e.refusal;
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

    private static <T> T unchecked(Departments.Work<T> work) {
        try {
            return work.run();
        } catch (DepartmentRefusedException e) {
            throw new RefusedInside(e);
        }
    }

    private static final class RefusedInside extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient DepartmentRefusedException refusal;

        RefusedInside(DepartmentRefusedException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
