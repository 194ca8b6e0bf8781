package org.journeymaps.devhost.jira.store;

import com.google.gson.JsonElement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The issues. Who may do what is the business of those who call. */
public final class Issues {

    /** What a new issue is made of. */
    public record Draft(String project, String type, Issue.Text text, Issue.People people,
            Map<String, JsonElement> properties) {
    }

    private final Keeper keeper;
    private final Index index;
    private final Clock clock;

    Issues(Keeper keeper, Index index, Clock clock) {
        this.keeper = keeper;
        this.index = index;
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    public List<Issue> all() {
        return keeper.read(state -> List.copyOf(state.issues.values()));
    }

    /** Those of a project, the oldest first. */
    public List<Issue> of(String project) {
        return all().stream().filter(issue -> issue.project().equals(project)).toList();
    }

    /** One by id, key or a key from before it was moved. */
    public Optional<Issue> find(String idOrKey) {
        return keeper.read(state -> {
            Issue byId = state.issues.get(idOrKey);
            return byId != null ? Optional.of(byId) : byKey(state, idOrKey);
        });
    }

    private static Optional<Issue> byKey(State state, String key) {
        Optional<Issue> now = state.issues.values().stream().filter(issue -> issue.key().equals(key)).findFirst();
        return now.isPresent() ? now
                : state.issues.values().stream().filter(issue -> issue.oldKeys().contains(key)).findFirst();
    }

    /** Makes an issue, which begins as "To Do". */
    public Issue create(Draft draft) {
        return keeper.change(state -> {
            long now = clock.millis();
            Issue issue = new Issue(state.nextId(), nextKey(state, draft.project()), List.of(), draft.project(), draft.type(),
                    draft.text(), draft.people(), new Issue.Stage(Lists.TO_DO.id(), "", 0), draft.properties(), List.of(), now,
                    now);
            return kept(state, issue);
        });
    }

    /**
     * Changes an issue.
     *
     * @throws java.util.NoSuchElementException if it is gone
     */
    public Issue change(String id, UnaryOperator<Issue> change) {
        return keeper.change(state -> kept(state,
                change.apply(Optional.ofNullable(state.issues.get(id)).orElseThrow()).touched(clock.millis())));
    }

    /** Moves an issue to another project, where it gets another key; the old one still finds it. */
    public Issue move(String id, String project) {
        return keeper.change(state -> kept(state,
                state.issues.get(id).moved(nextKey(state, project), project).touched(clock.millis())));
    }

    /** Moves an issue to a status. One that is done is resolved, as in the workflows that Jira brings. */
    public Issue transition(String id, Status status) {
        boolean done = status.category() == Status.Category.DONE;
        return change(id, issue -> issue.with(
                new Issue.Stage(status.id(), done ? Lists.RESOLVED.id() : "", done ? clock.millis() : 0)));
    }

    /** Deletes an issue. */
    public void delete(String id) {
        keeper.change(state -> {
            index.remove(id);
            return state.issues.remove(id);
        });
    }

    /** An id that nothing else has. */
    public long nextId() {
        return Long.parseLong(keeper.change(State::nextId));
    }

    private Issue kept(State state, Issue issue) {
        state.issues.put(issue.id(), issue);
        index.put(issue);
        return issue;
    }

    private static String nextKey(State state, String project) {
        return project + "-" + state.numbers.merge(project, 1, Integer::sum);
    }
}
