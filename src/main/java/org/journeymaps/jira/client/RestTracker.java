package org.journeymaps.jira.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.SeenIssues;

/** Issues in Jira. Nothing takes longer than 20 seconds but making an issue, which takes 55 at the most. */
public final class RestTracker implements IssueTracker {

    private static final Duration TOTAL = Duration.ofSeconds(20);

    private final Dispatch dispatch;
    private final SeenIssues seen;
    private final Clock clock;

    /**
     * A tracker.
     *
     * @param dispatch sends the calls
     * @param seen what the current user has seen already
     * @param clock the time
     */
    public RestTracker(Dispatch dispatch, SeenIssues seen, Clock clock) {
        this.dispatch = dispatch;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public CreateResult create(IssueDraft draft, Stamp stamp, Consumer<CreateResult> late) {
        Conversation jira = new Conversation(dispatch, draft.link(), clock, Creation.TOTAL);
        return noted(draft.link(), new Creation(jira, draft, stamp).send(result -> late.accept(noted(draft.link(), result))));
    }

    private CreateResult noted(String link, CreateResult result) {
        if (result instanceof CreateResult.Created created) {
            seen.made(link, created.id());
        }
        return result;
    }

    @Override
    public List<TrackedIssue> marked(String link, String project, String marker, Instant since) throws TrackerException {
        return new Markers(conversation(link)).find(Ids.project(project), Ids.marker(marker), since);
    }

    @Override
    public TrackedIssue issue(String link, String idOrKey) throws TrackerException {
        TrackedIssue issue = new IssueLookup(conversation(link)).one(idOrKey);
        seen.keep(link, List.of(issue));
        return issue;
    }

    @Override
    public Map<String, TrackedIssue> issues(String link, Collection<String> ids) throws TrackerException {
        return issues(link, ids, seen.of(link, ids));
    }

    @Override
    public Map<String, TrackedIssue> issuesNow(String link, Collection<String> ids) throws TrackerException {
        return issues(link, ids, Map.of());
    }

    private Map<String, TrackedIssue> issues(String link, Collection<String> ids, Map<String, TrackedIssue> known)
            throws TrackerException {
        Map<String, TrackedIssue> found = new LinkedHashMap<>(known);
        List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        IssueLookup lookup = new IssueLookup(conversation(link));
        Map<String, TrackedIssue> told = lookup.byId(missing);
        for (String id : missing) {
            // An issue that was made a moment ago is not in Jira's index yet, but it is there.
            if (!told.containsKey(id) && seen.isNew(link, id)) {
                lookup.ifThere(id).ifPresent(issue -> told.put(id, issue));
            }
        }
        seen.keep(link, told.values());
        found.putAll(told);
        return found;
    }

    @Override
    public List<TrackedIssue> find(String link, String words) throws TrackerException {
        return new Picker(conversation(link)).find(words.strip());
    }

    @Override
    public void putBacklink(String link, String issueId, Backlink backlink) throws TrackerException {
        String path = Paths.of("issue", Ids.number(issueId), "remotelink");
        conversation(link).change(Call.Method.POST, path, BacklinkJson.write(backlink));
    }

    @Override
    public void removeBacklink(String link, String issueId, String globalId) throws TrackerException {
        String path = Paths.query(Paths.of("issue", Ids.number(issueId), "remotelink"), "globalId", globalId);
        Conversation jira = conversation(link);
        try {
            jira.change(Call.Method.DELETE, path, "");
        } catch (TrackerException e) {
            if (e.failure().reason() != Reason.NOT_FOUND) {
                throw e;
            }
            // Either the link is not there, which is as wanted, or the issue is not.
            jira.get(Paths.query(Paths.of("issue", issueId), "fields", "summary"));
        }
    }

    private Conversation conversation(String link) {
        return new Conversation(dispatch, link, clock, TOTAL);
    }
}
