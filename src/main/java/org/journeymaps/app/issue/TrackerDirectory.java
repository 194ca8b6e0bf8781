package org.journeymaps.app.issue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.core.routing.Choice;

/** What the linked trackers hold and whom they let in, read live with the current user's own rights. An adapter implements it. */
public interface TrackerDirectory {

    /**
     * All trackers, without asking them anything.
     *
     * @return the links, the primary one first
     */
    List<TrackerLink> links();

    /**
     * One tracker, without asking it anything.
     *
     * @param link id of the Application Link
     * @return the link, if there is one
     */
    default Optional<TrackerLink> link(String link) {
        return links().stream().filter(each -> each.id().equals(link)).findFirst();
    }

    /**
     * Where the user allows this site to act for them.
     *
     * @param link id of the Application Link
     * @param back absolute address to return to
     * @return the address, whether or not the user has been there before; nothing if the link asks nobody
     * @throws TrackerException {@code LINK_GONE}, {@code LINK_SHARED}
     */
    Optional<String> consent(String link, String back) throws TrackerException;

    /**
     * Projects, by name.
     *
     * @param link id of the Application Link
     * @return projects the user may see, by key
     * @throws TrackerException if the tracker does not tell
     */
    List<Choice> projects(String link) throws TrackerException;

    /**
     * Issue types that may be made in a project.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @return types by id, no subtasks; none if the user may not make issues there
     * @throws TrackerException if the tracker does not tell
     */
    List<Choice> types(String link, String project) throws TrackerException;

    /**
     * The fields for making an issue.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param type id of the issue type
     * @return the fields, in the order of the tracker
     * @throws TrackerException if the tracker does not tell
     */
    List<Field> fields(String link, String project, String type) throws TrackerException;

    /**
     * Components of a project that are in use.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @return the components
     * @throws TrackerException if the tracker does not tell
     */
    List<Component> components(String link, String project) throws TrackerException;

    /**
     * People who may be given issues of a project, for typing ahead.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @param words beginning of a name; empty for the first ones
     * @return at most 20 people, by user name
     * @throws TrackerException if the tracker does not tell
     */
    List<Choice> people(String link, String project, String words) throws TrackerException;

    /**
     * What the user may do in a project.
     *
     * @param link id of the Application Link
     * @param project key of the project
     * @return keys of the rights, such as {@code CREATE_ISSUES}
     * @throws TrackerException {@code NOT_FOUND} if the project does not exist or is hidden
     */
    Set<String> rights(String link, String project) throws TrackerException;

    /**
     * A component.
     *
     * @param choice id and name
     * @param lead name of its lead, or empty
     * @param toLead whether Jira gives its issues to the lead
     */
    record Component(Choice choice, String lead, boolean toLead) {}

    /**
     * A field of the screen on which issues are made.
     *
     * @param id id of the field, such as {@code priority} or {@code customfield_10010}
     * @param name what people call it
     * @param required whether an issue needs it and Jira has no value of its own for it
     * @param type type of its value as Jira's schema says, such as {@code string}, {@code option} or {@code array}
     * @param items type of the members of an {@code array}, or empty
     * @param allowed the values to choose from; none if it is free
     */
    record Field(String id, String name, boolean required, String type, String items, List<Choice> allowed) {

        /** Copies the list. */
        public Field {
            allowed = List.copyOf(allowed);
        }
    }
}
