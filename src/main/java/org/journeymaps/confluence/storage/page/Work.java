package org.journeymaps.confluence.storage.page;

import org.journeymaps.app.MapRefusedException;

/** Something to be done under a lock or in a transaction. */
@FunctionalInterface
interface Work<T> {

    T run() throws MapRefusedException;
}
