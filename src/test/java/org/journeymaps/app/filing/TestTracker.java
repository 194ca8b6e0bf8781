package org.journeymaps.app.filing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.journeymaps.app.issue.Backlink;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.core.routing.IssueDraft;

/** A tracker that keeps its issues and, as asked, answers badly or not at all. */
final class TestTracker implements IssueTracker {

    /** How a request to make an issue ends. */
    enum Answer { MADE, REFUSED, LOST_BEFORE, LOST_AFTER, LATE }

    /** An issue. */
    record Issue(String id, String key, IssueDraft draft, Stamp stamp, Map<String, Backlink> backlinks) {}

    private final BooleanSupplier held;
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Runnable> late = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private int failingLinks;
    private boolean lagging;

    /** With a way to tell whether the lock of a page is held. */
    TestTracker(BooleanSupplier held) {
        this.held = held;
    }

    void answer(Answer answer) {
        answers.add(answer);
    }

    /** What happens once, while the next issue is being made. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    void failLinks(int times) {
        failingLinks = times;
    }

    /** Whether new issues are not found yet. */
    void lag(boolean now) {
        lagging = now;
    }

    /** Delivers what came of requests that were given up. */
    void deliver() {
        List.copyOf(late).forEach(Runnable::run);
        late.clear();
    }

    /** Forgets who waits for a late answer, as when the node that waited is gone. */
    void hangUp() {
        late.clear();
    }

    List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    Optional<Issue> made(String marker) {
        return issues.values().stream().filter(issue -> issue.stamp().marker().equals(marker)).findFirst();
    }

    /** Copies an issue, its label included. */
    void copy(Issue issue) {
        make(issue.draft(), issue.stamp());
    }

    @Override
    public CreateResult create(IssueDraft draft, Stamp stamp, Consumer<CreateResult> lateAnswer) {
        free();
        Runnable work = meanwhile;
        meanwhile = () -> { };
        work.run();
        Answer answer = answers.isEmpty() ? Answer.MADE : answers.remove();
        if (answer == Answer.REFUSED) {
            return new CreateResult.Refused(TrackerFailure.of(Reason.REFUSED));
        }
        if (answer == Answer.LOST_BEFORE) {
            return new CreateResult.Unknown(TrackerFailure.of(Reason.AWAY));
        }
        CreateResult made = make(draft, stamp);
        if (answer == Answer.LATE) {
            late.add(() -> lateAnswer.accept(made));
        }
        return answer == Answer.MADE ? made : new CreateResult.Unknown(TrackerFailure.of(Reason.AWAY));
    }

    private CreateResult make(IssueDraft draft, Stamp stamp) {
        String id = String.valueOf(10_000 + issues.size());
        String key = draft.project().id() + "-" + (issues.size() + 1);
        issues.put(id, new Issue(id, key, draft, stamp, new LinkedHashMap<>()));
        return new CreateResult.Created(id, key, List.of());
    }

    @Override
    public List<TrackedIssue> marked(String link, String project, String marker, Instant since) {
        free();
        List<TrackedIssue> found = issues.values().stream()
                .filter(issue -> issue.stamp().marker().equals(marker) && issue.draft().project().id().equals(project))
                .map(issue -> new TrackedIssue(issue.id(), issue.key(), issue.draft().summary(), "Bug", "To Do",
                        TrackedIssue.Category.TO_DO, "", ""))
                .toList();
        return lagging ? List.of() : found.stream().sorted((a, b) -> b.id().compareTo(a.id())).toList();
    }

    @Override
    public void putBacklink(String link, String issueId, Backlink backlink) throws TrackerException {
        free();
        if (failingLinks > 0) {
            failingLinks--;
            throw new TrackerException(Reason.FORBIDDEN);
        }
        issues.get(issueId).backlinks().put(backlink.globalId(), backlink);
    }

    @Override
    public void removeBacklink(String link, String issueId, String globalId) {
        free();
        issues.get(issueId).backlinks().remove(globalId);
    }

    @Override
    public TrackedIssue issue(String link, String idOrKey) {
        throw new AssertionError("filing never asks for an issue");
    }

    @Override
    public Map<String, TrackedIssue> issuesNow(String link, Collection<String> ids) {
        return issues(link, ids);
    }

    @Override
    public Map<String, TrackedIssue> issues(String link, Collection<String> ids) {
        throw new AssertionError("filing never asks for issues");
    }

    @Override
    public List<TrackedIssue> find(String link, String words) {
        throw new AssertionError("filing never searches");
    }

    private void free() {
        if (held.getAsBoolean()) {
            throw new AssertionError("the tracker is asked while the lock of a page is held");
        }
    }
}
