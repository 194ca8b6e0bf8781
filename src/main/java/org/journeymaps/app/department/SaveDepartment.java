package org.journeymaps.app.department;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.core.routing.ListedDepartment;

/**
 * Adding and changing departments. What the department's tracker can tell is looked at first: what is certainly wrong and can be
 * mended in the form is refused, what the tracker did not tell leaves the department unverified.
 */
public final class SaveDepartment {

    private final Departments departments;
    private final TrackerDirectory directory;
    private final CurrentUser user;

    /**
     * Saves into a list.
     *
     * @param departments the list
     * @param directory what the trackers hold
     * @param user who asks
     */
    public SaveDepartment(Departments departments, TrackerDirectory directory, CurrentUser user) {
        this.departments = departments;
        this.directory = directory;
        this.user = user;
    }

    /** What came of it. */
    public sealed interface Result {

        /**
         * It is saved.
         *
         * @param department as it is in the list
         * @param findings what the tracker told
         */
        record Saved(ListedDepartment department, List<Finding> findings) implements Result {

            /** Copies the list. */
            public Saved {
                findings = List.copyOf(findings);
            }
        }

        /**
         * Nothing is saved.
         *
         * @param errors what is wrong
         */
        record Rejected(List<FieldError> errors) implements Result {

            /** Copies the list. */
            public Rejected {
                errors = List.copyOf(errors);
            }
        }
    }

    /**
     * Adds a department.
     *
     * @param entry what was entered
     * @param back absolute address to return to from the tracker's page of consent
     * @return what came of it
     * @throws DepartmentRefusedException {@code ADMINISTRATOR_NEEDED}, {@code LIST_BUSY}
     */
    public Result add(DepartmentEntry entry, String back) throws DepartmentRefusedException {
        return save(entry, true, back);
    }

    /**
     * Changes a department, or enters one anew whose row is damaged.
     *
     * @param entry what was entered, for the key that the department has
     * @param back absolute address to return to from the tracker's page of consent
     * @return what came of it
     * @throws DepartmentRefusedException {@code ADMINISTRATOR_NEEDED}, {@code LIST_BUSY}, {@code DEPARTMENT_GONE}
     */
    public Result change(DepartmentEntry entry, String back) throws DepartmentRefusedException {
        return save(entry, false, back);
    }

    private Result save(DepartmentEntry entry, boolean fresh, String back) throws DepartmentRefusedException {
        Administrators.require(user);
        List<FieldError> errors = new ArrayList<>(EntryCheck.errors(entry));
        errors.addAll(listErrors(entry, fresh));
        if (!errors.isEmpty()) {
            return new Result.Rejected(errors);
        }
        List<Finding> findings = RouteCheck.findings(directory, entry.route(), back);
        errors.addAll(mendable(findings));
        return errors.isEmpty() ? departments.holding(() -> store(entry, fresh, findings)) : new Result.Rejected(errors);
    }

    private static List<FieldError> mendable(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.state() == Finding.State.WRONG && !finding.field().isEmpty())
                .map(finding -> new FieldError(finding.field(), finding.message(), finding.arguments())).toList();
    }

    private Result store(DepartmentEntry entry, boolean fresh, List<Finding> findings) throws DepartmentRefusedException {
        List<FieldError> errors = listErrors(entry, fresh);
        if (!errors.isEmpty()) {
            return new Result.Rejected(errors);
        }
        boolean retired = departments.find(entry.key()).map(ListedDepartment::retired).orElse(false);
        boolean verified = findings.stream().allMatch(Finding::good);
        ListedDepartment department =
                new ListedDepartment(entry.key(), entry.name(), entry.colour(), entry.route(), retired, verified);
        departments.put(department);
        return new Result.Saved(department, findings);
    }

    /** What is wrong in view of the other departments. */
    private List<FieldError> listErrors(DepartmentEntry entry, boolean fresh) throws DepartmentRefusedException {
        List<FieldError> errors = new ArrayList<>();
        List<ListedDepartment> all = departments.all();
        boolean listed = all.stream().anyMatch(each -> each.key().equals(entry.key()))
                || departments.damaged().stream().anyMatch(row -> row.key().equals(entry.key()));
        if (!fresh && !listed) {
            throw new DepartmentRefusedException(Reason.DEPARTMENT_GONE);
        }
        if (fresh && listed) {
            errors.add(FieldError.of("key", "key-taken"));
        }
        if (all.stream().anyMatch(each -> !each.key().equals(entry.key()) && each.name().equalsIgnoreCase(entry.name()))) {
            errors.add(FieldError.of("name", "name-taken"));
        }
        return errors;
    }
}
