package org.journeymaps.devhost.jira.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may do what, for each project by itself. */
public final class Rights {

    /** In place of the key of a project: rights in all of Jira. */
    public static final String GLOBAL = "";

    private final Keeper keeper;

    Rights(Keeper keeper) {
        this.keeper = keeper;
    }

    /** Whether somebody may do something in a project; {@link Person#ANONYMOUS} may too what was granted to it. */
    public boolean has(String project, String name, Right right) {
        return of(project, name).contains(right);
    }

    /** What somebody may do in a project. */
    public Set<Right> of(String project, String name) {
        return keeper.read(state -> {
            Set<Right> found = EnumSet.noneOf(Right.class);
            for (String scope : List.of(project, GLOBAL)) {
                found.addAll(state.rights.getOrDefault(scope, new TreeMap<>()).getOrDefault(name, Set.of()));
            }
            return found;
        });
    }

    /** Lets somebody do more in a project. */
    public void grant(String project, String name, Right... rights) {
        keeper.change(state -> held(state, project, name).addAll(List.of(rights)));
    }

    /** Lets somebody do less in a project. */
    public void revoke(String project, String name, Right... rights) {
        keeper.change(state -> held(state, project, name).removeAll(List.of(rights)));
    }

    /** Lets somebody do just this in a project. */
    public void set(String project, String name, Collection<Right> rights) {
        keeper.change(state -> {
            Set<Right> held = held(state, project, name);
            held.clear();
            return held.addAll(rights);
        });
    }

    private static Set<Right> held(State state, String project, String name) {
        return state.rights.computeIfAbsent(project, any -> new TreeMap<>())
                .computeIfAbsent(name, any -> new TreeSet<>());
    }
}
