package org.journeymaps.jira;

import java.util.Collection;
import java.util.Map;
import org.journeymaps.app.issue.TrackedIssue;

/** What the current user has seen of issues within the last minute. What one user has seen is never shown to another. */
public interface SeenIssues {

    /**
     * Looks issues up.
     *
     * @param link id of the Application Link
     * @param ids ids of issues
     * @return those that are remembered, by id
     */
    Map<String, TrackedIssue> of(String link, Collection<String> ids);

    /**
     * Remembers issues as the current user sees them now.
     *
     * @param link id of the Application Link
     * @param issues the issues
     */
    void keep(String link, Collection<TrackedIssue> issues);

    /**
     * Notes that an issue was made just now: searches do not find it yet, since Jira's index lags.
     *
     * @param link id of the Application Link
     * @param id id of the issue
     */
    void made(String link, String id);

    /**
     * Whether an issue was made within the last minutes.
     *
     * @param link id of the Application Link
     * @param id id of the issue
     * @return false for all issues that were not made by this site
     */
    boolean isNew(String link, String id);
}
