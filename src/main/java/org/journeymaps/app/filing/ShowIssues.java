package org.journeymaps.app.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerLink;

/**
 * How far the issues of a page are, as their trackers tell the one who looks. Each tracker is asked by itself, so that one that
 * fails hides nothing of the others; somebody who is not logged in causes no question at all.
 */
public final class ShowIssues {

    private final MapStore store;
    private final TrackerDirectory directory;
    private final IssueTracker tracker;
    private final CurrentUser user;

    /**
     * Asks the trackers for what a store names.
     *
     * @param store where the maps are
     * @param directory which trackers there are
     * @param tracker their issues
     * @param user who asks
     */
    public ShowIssues(MapStore store, TrackerDirectory directory, IssueTracker tracker, CurrentUser user) {
        this.store = store;
        this.directory = directory;
        this.tracker = tracker;
        this.user = user;
    }

    /**
     * The issues that the items of a page name.
     *
     * @param content id of the page
     * @param fresh whether the trackers are asked even for what the user saw a moment ago
     * @return one answer for each tracker that is named, in the order of the page
     * @throws MapRefusedException as {@link MapStore#page}
     */
    public List<Answer> of(long content, boolean fresh) throws MapRefusedException {
        StoredPage page = store.page(content);
        List<Answer> answers = new ArrayList<>();
        if (!user.key().isEmpty()) {
            named(page).forEach((link, ids) -> answers.add(ask(link, ids, fresh)));
        }
        return List.copyOf(answers);
    }

    private static Map<String, Set<String>> named(StoredPage page) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        page.maps().stream().flatMap(stored -> stored.read().stream())
                .flatMap(map -> map.items().stream()).flatMap(item -> item.issues().stream())
                .forEach(issue -> ids.computeIfAbsent(issue.link(), link -> new LinkedHashSet<>()).add(issue.id()));
        return ids;
    }

    private Answer ask(String id, Set<String> ids, boolean fresh) {
        try {
            TrackerLink link = directory.link(id)
                    .orElseThrow(() -> new TrackerException(TrackerFailure.Reason.LINK_GONE));
            return new Told(link, List.copyOf((fresh ? tracker.issuesNow(id, ids) : tracker.issues(id, ids)).values()));
        } catch (TrackerException e) {
            return new Failed(id, e.failure());
        }
    }

    /** What one tracker had to say. */
    public sealed interface Answer {}

    /**
     * The issues.
     *
     * @param link the tracker
     * @param issues those that the user may see; the others are hidden or deleted
     */
    public record Told(TrackerLink link, List<TrackedIssue> issues) implements Answer {

        /** Copies the list. */
        public Told {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Nothing.
     *
     * @param link id of the Application Link
     * @param failure why not
     */
    public record Failed(String link, TrackerFailure failure) implements Answer {}
}
