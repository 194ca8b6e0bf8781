package org.journeymaps.app.filing;

import java.io.Serial;

/** The item has an open attempt already. */
public final class SlotTakenException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * For an item.
     *
     * @param slot its slot
     */
    public SlotTakenException(String slot) {
        super(slot);
    }
}
