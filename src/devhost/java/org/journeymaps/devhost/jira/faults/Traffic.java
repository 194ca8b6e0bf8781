package org.journeymaps.devhost.jira.faults;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The calls that came, the oldest first, noted before they are answered; no more than 10,000. */
public final class Traffic {

    private static final int MOST = 10_000;

    /**
     * A call.
     *
     * @param path below {@code /rest/api/2/}
     * @param query as it was sent, or empty
     * @param user who was seen, empty for nobody
     */
    public record Seen(Call call, String method, String path, String query, String user) {
    }

    private final Deque<Seen> seen = new ArrayDeque<>();

    /** Notes a call. */
    public synchronized void note(Seen call) {
        if (seen.size() == MOST) {
            seen.removeFirst();
        }
        seen.add(call);
    }

    /** All calls. */
    public synchronized List<Seen> all() {
        return List.copyOf(seen);
    }

    /** Calls of a kind. */
    public List<Seen> of(Call call) {
        return all().stream().filter(each -> call.covers(each.call())).toList();
    }

    /** Forgets all calls. */
    public synchronized void clear() {
        seen.clear();
    }
}
