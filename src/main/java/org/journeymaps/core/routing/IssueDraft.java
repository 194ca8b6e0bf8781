package org.journeymaps.core.routing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An issue as it would be sent.
 *
 * @param link id of the Application Link
 * @param project the project
 * @param type the issue type
 * @param summary one line of at most {@value #SUMMARY} characters (UTF-16 units), the limit of Jira
 * @param description wiki markup, at most {@value #DESCRIPTION} characters
 * @param assignment who gets it
 * @param priority the priority, or {@link Choice#NONE} to leave it to Jira
 * @param labels labels, without the marker of the attempt
 * @param defaults values for further fields: field id to compact JSON text
 */
public record IssueDraft(
        String link,
        Choice project,
        Choice type,
        String summary,
        String description,
        Assignment assignment,
        Choice priority,
        List<String> labels,
        Map<String, String> defaults) {

    /** Longest summary that Jira takes. */
    public static final int SUMMARY = 255;

    /** Longest text that Jira takes unless its administrator decides otherwise. */
    public static final int DESCRIPTION = 32_767;

    /** Copies the lists. */
    public IssueDraft {
        labels = List.copyOf(labels);
        defaults = Collections.unmodifiableMap(new TreeMap<>(defaults));
    }
}
