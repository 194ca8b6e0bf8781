package org.journeymaps.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.app.issue.TrackedIssue;

/** Remembers for one user, in memory. */
public final class SeenInMemory implements SeenIssues {

    private final Map<String, TrackedIssue> seen = new LinkedHashMap<>();
    private final Set<String> made = new HashSet<>();

    @Override
    public Map<String, TrackedIssue> of(String link, Collection<String> ids) {
        Map<String, TrackedIssue> found = new LinkedHashMap<>(seen);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void keep(String link, Collection<TrackedIssue> issues) {
        issues.forEach(issue -> seen.put(issue.id(), issue));
    }

    @Override
    public void made(String link, String id) {
        made.add(id);
    }

    @Override
    public boolean isNew(String link, String id) {
        return made.contains(id);
    }

    public List<String> madeIds() {
        return new ArrayList<>(made);
    }
}
