package org.journeymaps.confluence.storage.page;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Named;
import java.io.Serial;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageGuard;

/** Does something in one transaction of the host; what is refused is rolled back. */
@Named
final class Transactions {

    private final TransactionTemplate template;

    Transactions(TransactionTemplate template) {
        this.template = template;
    }

    /** Runs the work; a change that another transaction overtook is refused as {@code MAP_CHANGED}. */
    <T> T run(PageGuard.Work<T> work) throws MapRefusedException {
        try {
            return template.execute(() -> unchecked(work));
        } catch (RefusedInside e) {
            throw e.refusal;
        } catch (RuntimeException e) {
            if (overtaken(e)) {
                throw new MapRefusedException(MapRefusedException.Reason.MAP_CHANGED);
            }
            throw e;
        }
    }

    private static <T> T unchecked(PageGuard.Work<T> work) {
        try {
            return work.run();
        } catch (MapRefusedException e) {
            throw new RefusedInside(e);
        }
    }

    /** By name, for which of the persistence libraries' exceptions comes through differs and none of them is the host's API. */
    private static boolean overtaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.startsWith("Stale") || name.contains("OptimisticLock")) {
                return true;
            }
        }
        return false;
    }

    private static final class RefusedInside extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient MapRefusedException refusal;

        RefusedInside(MapRefusedException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
