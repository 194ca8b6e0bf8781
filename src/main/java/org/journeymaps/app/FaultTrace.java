package org.journeymaps.app;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A fault as it may stand in a log: the types and places of a throwable and of its causes, without their messages, since a
 * library may quote in one what a page or an issue says.
 */
public final class FaultTrace extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DEPTH = 10;

    private FaultTrace(Throwable fault, int depth) {
        super(fault.getClass().getName(), cause(fault.getCause(), depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    /**
     * What may be logged of a fault.
     *
     * @param fault any fault
     * @return its trace, with at most {@value #DEPTH} causes
     */
    public static FaultTrace of(Throwable fault) {
        return new FaultTrace(fault, DEPTH);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }

    private static @Nullable FaultTrace cause(@Nullable Throwable cause, int depth) {
        return cause == null || depth == 0 ? null : new FaultTrace(cause, depth - 1);
    }
}
