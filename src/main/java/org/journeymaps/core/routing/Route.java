package org.journeymaps.core.routing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How issues reach a department.
 *
 * @param link id of the Application Link to the department's Jira
 * @param project the project
 * @param type the issue type
 * @param assignment who gets them
 * @param labels labels that every issue gets, without white space
 * @param priorities severity (1 to 5) to priority; a severity that is absent leaves the priority to Jira
 * @param defaults values for fields that the project requires: field id to compact JSON text of the value, as Jira takes it
 */
public record Route(
        String link,
        Choice project,
        Choice type,
        Assignment assignment,
        List<String> labels,
        Map<Integer, Choice> priorities,
        Map<String, String> defaults) {

    /** Copies the lists. */
    public Route {
        labels = List.copyOf(labels);
        priorities = Collections.unmodifiableMap(new TreeMap<>(priorities));
        defaults = Collections.unmodifiableMap(new TreeMap<>(defaults));
    }
}
