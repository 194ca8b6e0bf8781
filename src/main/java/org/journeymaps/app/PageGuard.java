package org.journeymaps.app;

/**
 * Keeps what is written about a page in order. A platform's adapter implements it: it takes the page's lock, which holds on every
 * node, and only then begins a transaction; the lock is given back after the transaction has ended.
 *
 * <p>What is read inside is read anew. {@link MapStore#page} and {@link MapStore#write} and everything of
 * {@link org.journeymaps.app.filing.Filings} join the transaction. No tracker may be asked inside.
 */
public interface PageGuard {

    /**
     * Does something while nobody else writes about the page. The page need not exist.
     *
     * @param contentId id of the content in the platform
     * @param work what to do; what it refuses is rolled back
     * @param <T> what comes of it
     * @return what came of it
     * @throws MapRefusedException {@code PAGE_BUSY}; {@code MAP_CHANGED} if another change overtook this one; and whatever the
     *     work refuses
     */
    <T> T holding(long contentId, Work<T> work) throws MapRefusedException;

    /**
     * Something to be done.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it.
         *
         * @return what comes of it
         * @throws MapRefusedException if it must not be done
         */
        T run() throws MapRefusedException;
    }
}
