package org.journeymaps.devhost.jira.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.journeymaps.devhost.jira.store.Component.Assignee;

/**
 * A project.
 *
 * @param lead name of who leads it
 * @param assignee to whom issues go that name nobody: the lead of the project or nobody
 * @param types ids of its issue types
 * @param priorities ids of the priorities in use; they differ per project (jira.md 4)
 * @param screens the fields for making an issue, by id of the issue type
 */
public record Project(String id, String key, String name, String lead, Assignee assignee, List<Component> components,
        List<String> types, List<String> priorities, Map<String, List<Field>> screens) {

    /** Copies the lists. */
    public Project {
        components = List.copyOf(components);
        types = List.copyOf(types);
        priorities = List.copyOf(priorities);
        screens = Map.copyOf(screens);
    }

    /** The component with an id or a name, unless it is deleted. */
    public Optional<Component> component(String idOrName) {
        return components.stream().filter(c -> !c.deleted() && new Choice(c.id(), c.name()).is(idOrName)).findFirst();
    }

    /** The fields for making an issue of a type. */
    public List<Field> screen(String type) {
        return screens.getOrDefault(type, List.of());
    }

    /** The same with other components. */
    public Project with(List<Component> others) {
        return new Project(id, key, name, lead, assignee, others, types, priorities, screens);
    }

    /** The same with one component changed. */
    public Project with(String component, UnaryOperator<Component> change) {
        return with(components.stream().map(c -> c.name().equals(component) ? change.apply(c) : c).toList());
    }

    /** The same with issues that name nobody going to somebody else. */
    public Project assigning(Assignee other) {
        return new Project(id, key, name, lead, other, components, types, priorities, screens);
    }

    /** The same with another lead. */
    public Project led(String other) {
        return new Project(id, key, name, other, assignee, components, types, priorities, screens);
    }

    /** The same with other priorities. */
    public Project prioritised(List<String> others) {
        return new Project(id, key, name, lead, assignee, components, types, others, screens);
    }

    /** The same with a field on every screen, in place of one with its id. */
    public Project with(Field field) {
        return screened(fields -> Stream.concat(fields.stream().filter(f -> !f.id().equals(field.id())), Stream.of(field))
                .toList());
    }

    /** The same with a field on no screen. */
    public Project without(String field) {
        return screened(fields -> fields.stream().filter(f -> !f.id().equals(field)).toList());
    }

    private Project screened(UnaryOperator<List<Field>> change) {
        Map<String, List<Field>> changed = new TreeMap<>();
        screens.forEach((type, fields) -> changed.put(type, change.apply(fields)));
        return new Project(id, key, name, lead, assignee, components, types, priorities, changed);
    }
}
