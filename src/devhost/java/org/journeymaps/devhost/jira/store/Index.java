package org.journeymaps.devhost.jira.store;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What search knows of the issues, which may be less than there is: "near real time" (jira.md 6). How much it lags is
 * {@link Setting#INDEX_DELAY}; a test that waits for no time pauses it instead.
 */
public final class Index {

    /** A change not seen by search before a time; a deleted issue has none. */
    private record Change(String id, Issue issue, long due) {
    }

    private final Settings settings;
    private final Clock clock;
    private final Map<String, Issue> seen = new LinkedHashMap<>();
    private final Deque<Change> waiting = new ArrayDeque<>();
    private boolean paused;

    Index(Settings settings, Clock clock, Collection<Issue> issues) {
        this.settings = settings;
        this.clock = clock;
        issues.forEach(issue -> seen.put(issue.id(), issue));
    }

    /** From now on search sees no further change. */
    public synchronized void pause() {
        catchUp();
        paused = true;
    }

    /** Search sees everything again. */
    public synchronized void resume() {
        paused = false;
        waiting.forEach(this::apply);
        waiting.clear();
    }

    /** The issues as search sees them. */
    public synchronized List<Issue> issues() {
        catchUp();
        return List.copyOf(seen.values());
    }

    private void catchUp() {
        while (!paused && !waiting.isEmpty() && waiting.peek().due() <= clock.millis()) {
            apply(waiting.poll());
        }
    }

    synchronized void put(Issue issue) {
        waiting.add(new Change(issue.id(), issue, clock.millis() + settings.number(Setting.INDEX_DELAY)));
    }

    synchronized void remove(String id) {
        waiting.add(new Change(id, null, clock.millis() + settings.number(Setting.INDEX_DELAY)));
    }

    private void apply(Change change) {
        if (change.issue() == null) {
            seen.remove(change.id());
        } else {
            seen.put(change.id(), change.issue());
        }
    }
}
