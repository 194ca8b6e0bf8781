package org.journeymaps.devhost.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The projects. */
public final class Projects {

    private final Keeper keeper;

    Projects(Keeper keeper) {
        this.keeper = keeper;
    }

    /** All of them, by key. */
    public List<Project> all() {
        return keeper.read(state -> List.copyOf(state.projects.values()));
    }

    /** One by its id or key. */
    public Optional<Project> find(String idOrKey) {
        return all().stream().filter(p -> p.key().equals(idOrKey) || p.id().equals(idOrKey)).findFirst();
    }

    /** Adds one, or replaces the one with its key. */
    public void put(Project project) {
        keeper.change(state -> state.projects.put(project.key(), project));
    }

    /**
     * Changes one, for example {@code change("CARE", project -> project.without("labels"))}.
     *
     * @throws java.util.NoSuchElementException if there is none with the key
     */
    public Project change(String key, UnaryOperator<Project> change) {
        return keeper.change(state -> {
            Project changed = change.apply(find(key).orElseThrow());
            state.projects.put(key, changed);
            return changed;
        });
    }

    /** Takes one away. */
    public void delete(String key) {
        keeper.change(state -> state.projects.remove(key));
    }

    /** An id that nothing else has. */
    public String nextId() {
        return keeper.change(State::nextId);
    }
}
