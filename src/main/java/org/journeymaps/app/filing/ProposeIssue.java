package org.journeymaps.app.filing;

import java.util.List;
import java.util.Set;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.DraftIssue.Drafted;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Owner;

/** What would be sent for an item, and what may be chosen instead: all that a person sees before an issue is made. */
public final class ProposeIssue {

    private final MapStore store;
    private final Departments departments;
    private final DraftIssue drafts;
    private final TrackerDirectory directory;

    /**
     * Reads maps and asks trackers.
     *
     * @param store where the maps are
     * @param departments the administrator's list
     * @param drafts makes the draft
     * @param directory what the trackers offer
     */
    public ProposeIssue(MapStore store, Departments departments, DraftIssue drafts, TrackerDirectory directory) {
        this.store = store;
        this.departments = departments;
        this.drafts = drafts;
        this.directory = directory;
    }

    /**
     * The proposal for an item.
     *
     * @param at the item
     * @param department key of the department that was chosen, or empty for the owner of the item
     * @return what would be sent, or {@link Choose} if the owner is none that the administrator lists
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code MAP_MISSING}, {@code MAP_TWICE},
     *     {@code MAP_PROBLEMS}, {@code ITEM_MISSING}; for a department that was chosen {@code DEPARTMENT_MISSING} and
     *     {@code DEPARTMENT_RETIRED}
     * @throws TrackerException if the department's tracker does not tell; names the tracker
     */
    public Proposal of(ItemReference at, String department) throws MapRefusedException, TrackerException {
        PlacedItem placed = PlacedItem.in(store.page(at.content()), at.map(), at.item());
        List<ListedDepartment> offered = departments.all().stream().filter(each -> !each.retired()).toList();
        String owner = Owner.of(placed.map(), placed.item());
        if (department.isEmpty() && offered.stream().noneMatch(each -> each.key().equals(owner))) {
            return new Choose(offered);
        }
        Drafted drafted = drafts.of(
                at.content(), new MacroReference("", at.map(), "", 0), at.item(), department.isEmpty() ? owner : department);
        try {
            return ready(drafted, offered);
        } catch (TrackerException e) {
            throw e.at(drafted.draft().link());
        }
    }

    private Ready ready(Drafted drafted, List<ListedDepartment> offered) throws TrackerException {
        IssueDraft draft = drafted.draft();
        String project = draft.project().id();
        TrackerLink link = directory.link(draft.link()).orElseThrow(() -> new TrackerException(Reason.LINK_GONE));
        Set<String> rights = directory.rights(link.id(), project);
        if (!rights.contains("CREATE_ISSUES")) {
            Offer nothing = new Offer(false, List.of(), List.of());
            return new Ready(drafted.department(), offered, link, draft, drafted.preview(), nothing);
        }
        List<Choice> types = directory.types(link.id(), project);
        boolean known = types.stream().anyMatch(type -> type.id().equals(draft.type().id()));
        List<Choice> priorities = known ? priorities(link.id(), project, draft.type().id()) : List.of();
        Offer offer = new Offer(true, types, priorities);
        return new Ready(drafted.department(), offered, link, draft, drafted.preview(), offer);
    }

    private List<Choice> priorities(String link, String project, String type) throws TrackerException {
        return directory.fields(link, project, type).stream().filter(field -> field.id().equals("priority"))
                .flatMap(field -> field.allowed().stream()).toList();
    }

    /** What a person sees. */
    public sealed interface Proposal {

        /**
         * The departments to choose from.
         *
         * @return those that take new issues, by name
         */
        List<ListedDepartment> departments();
    }

    /**
     * Nothing yet: a department has to be chosen first.
     *
     * @param departments those that take new issues, by name
     */
    public record Choose(List<ListedDepartment> departments) implements Proposal {

        /** Copies the list. */
        public Choose {
            departments = List.copyOf(departments);
        }
    }

    /**
     * What would be sent.
     *
     * @param department the department that gets it
     * @param departments those that take new issues, by name
     * @param link the tracker
     * @param draft the issue
     * @param preview its description as people read it
     * @param offer what the user may do there
     */
    public record Ready(
            ListedDepartment department,
            List<ListedDepartment> departments,
            TrackerLink link,
            IssueDraft draft,
            String preview,
            Offer offer) implements Proposal {

        /** Copies the list. */
        public Ready {
            departments = List.copyOf(departments);
        }
    }

    /**
     * What the user may do in a project.
     *
     * @param permitted whether the user may make issues there
     * @param types the issue types to choose from
     * @param priorities the priorities to choose from, none if the field is not asked for
     */
    public record Offer(boolean permitted, List<Choice> types, List<Choice> priorities) {

        /** Copies the lists. */
        public Offer {
            types = List.copyOf(types);
            priorities = List.copyOf(priorities);
        }
    }
}
