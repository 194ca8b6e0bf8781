package org.journeymaps.app.filing;

import java.util.function.Supplier;

/** Attempts that outlive a node, with transactions. */
public interface Rows {

    /** The attempts. */
    Filings filings();

    /** Does something in one transaction; whatever is thrown rolls it back. */
    <T> T transaction(Supplier<T> work);

    /** Starts anew what holds them. */
    void restart();
}
