package org.journeymaps.app.department;

/** Which departments were ever sent anything, and so are never deleted. */
public interface UsedDepartments {

    /**
     * Whether a department was ever sent anything.
     *
     * @param department key of the department
     * @return whether any attempt names it
     */
    boolean names(String department);
}
