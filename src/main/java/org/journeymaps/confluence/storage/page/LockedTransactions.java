package org.journeymaps.confluence.storage.page;

import jakarta.inject.Named;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageGuard;

/** The lock of a page, and inside it a transaction of the host. */
@Named
final class LockedTransactions implements PageGuard {

    private final PageLocks locks;
    private final Transactions transactions;

    LockedTransactions(PageLocks locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public <T> T holding(long contentId, Work<T> work) throws MapRefusedException {
        return locks.holding(contentId, () -> transactions.run(work));
    }
}
