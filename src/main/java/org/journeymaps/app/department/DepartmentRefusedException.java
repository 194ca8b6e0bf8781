package org.journeymaps.app.department;

import java.io.Serial;
import java.util.Locale;

/** What was asked of the list of departments cannot be done, for a reason that the person who asked can understand. */
public final class DepartmentRefusedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * A refusal.
     *
     * @param reason why
     */
    public DepartmentRefusedException(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    /**
     * Why it was refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why something is refused. */
    public enum Reason {

        /** The list is for administrators of the site. */
        ADMINISTRATOR_NEEDED,

        /** The list holds no such department. */
        DEPARTMENT_GONE,

        /** Something was filed for the department, so that it may be retired but not deleted. */
        DEPARTMENT_USED,

        /** Somebody else is changing the list just now. */
        LIST_BUSY;

        /**
         * The stable name of the reason.
         *
         * @return a name such as {@code department-used}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
