package org.journeymaps.app.department;

import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.core.routing.ListedDepartment;

/** Trying whether issues reach a department, without making one. */
public final class TestDepartment {

    private final Departments departments;
    private final TrackerDirectory directory;
    private final CurrentUser user;

    /**
     * Tries departments of a list.
     *
     * @param departments the list
     * @param directory what the trackers hold
     * @param user who asks, and whose rights count
     */
    public TestDepartment(Departments departments, TrackerDirectory directory, CurrentUser user) {
        this.departments = departments;
        this.directory = directory;
        this.user = user;
    }

    /**
     * Tries a department, and notes whether it is verified unless the tracker did not tell.
     *
     * @param key its key
     * @param back absolute address to return to from the tracker's page of consent
     * @return what was found, in the order in which it was looked at
     * @throws DepartmentRefusedException {@code ADMINISTRATOR_NEEDED}, {@code LIST_BUSY}, {@code DEPARTMENT_GONE}
     */
    public List<Finding> test(String key, String back) throws DepartmentRefusedException {
        Administrators.require(user);
        ListedDepartment department = departments.find(key)
                .orElseThrow(() -> new DepartmentRefusedException(Reason.DEPARTMENT_GONE));
        List<Finding> findings = RouteCheck.findings(directory, department.route(), back);
        boolean wrong = findings.stream().anyMatch(finding -> finding.state() == Finding.State.WRONG);
        boolean good = findings.stream().allMatch(Finding::good);
        if ((wrong || good) && department.verified() != good) {
            note(department, good);
        }
        return findings;
    }

    /** Only if the department is still the one that was tried. */
    private void note(ListedDepartment tried, boolean verified) throws DepartmentRefusedException {
        departments.holding(() -> {
            departments.find(tried.key()).filter(tried::equals)
                    .ifPresent(same -> departments.put(same.withVerified(verified)));
            return verified;
        });
    }
}
