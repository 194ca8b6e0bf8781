package org.journeymaps.devhost.jira.store;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An issue.
 *
 * @param oldKeys keys it had before it was moved, the latest first
 * @param project key of its project
 * @param text what people write: summary, description and custom fields
 * @param people names of whom it concerns
 * @param stage how far it is
 * @param properties what apps keep with it, by key
 * @param created milliseconds since 1970
 */
public record Issue(String id, String key, List<String> oldKeys, String project, String type, Text text, People people,
        Stage stage, Map<String, JsonElement> properties, List<RemoteLink> links, long created, long updated) {

    /**
     * What people write and choose.
     *
     * @param priority id, or empty
     * @param components ids
     * @param custom values of custom fields as they are answered, by id of the field
     */
    public record Text(String summary, String description, String priority, List<String> labels, List<String> components,
            Map<String, JsonElement> custom) {

        /** Copies the lists. */
        public Text {
            labels = List.copyOf(labels);
            components = List.copyOf(components);
            custom = Map.copyOf(custom);
        }
    }

    /** Whom it concerns; an empty name is nobody. */
    public record People(String reporter, String assignee) {
    }

    /**
     * How far it is.
     *
     * @param resolution id, or empty while it is open
     * @param resolved when it was resolved, 0 while it is open
     */
    public record Stage(String status, String resolution, long resolved) {
    }

    /** Copies the lists. */
    public Issue {
        oldKeys = List.copyOf(oldKeys);
        properties = Map.copyOf(properties);
        links = List.copyOf(links);
    }

    /** The same with other words. */
    public Issue with(Text other) {
        return new Issue(id, key, oldKeys, project, type, other, people, stage, properties, links, created, updated);
    }

    /** The same with somebody else to work on it; empty for nobody. */
    public Issue assigned(String name) {
        People others = new People(people.reporter(), name);
        return new Issue(id, key, oldKeys, project, type, text, others, stage, properties, links, created, updated);
    }

    /** The same at another stage. */
    public Issue with(Stage other) {
        return new Issue(id, key, oldKeys, project, type, text, people, other, properties, links, created, updated);
    }

    /** The same with other links. */
    public Issue with(List<RemoteLink> others) {
        return new Issue(id, key, oldKeys, project, type, text, people, stage, properties, others, created, updated);
    }

    /** The same with a link in place of the one with its id, or at the end. */
    public Issue with(RemoteLink link) {
        boolean known = links.stream().anyMatch(l -> l.id() == link.id());
        return with(known ? links.stream().map(l -> l.id() == link.id() ? link : l).toList()
                : Stream.concat(links.stream(), Stream.of(link)).toList());
    }

    /** The same with a property. */
    public Issue with(String property, JsonElement value) {
        Map<String, JsonElement> others = new TreeMap<>(properties);
        others.put(property, value);
        return withProperties(others);
    }

    /** The same without a property. */
    public Issue without(String property) {
        Map<String, JsonElement> others = new TreeMap<>(properties);
        others.remove(property);
        return withProperties(others);
    }

    private Issue withProperties(Map<String, JsonElement> others) {
        return new Issue(id, key, oldKeys, project, type, text, people, stage, others, links, created, updated);
    }

    /** The same in another project: a new key, and components of the old one gone. */
    Issue moved(String newKey, String newProject) {
        List<String> former = new ArrayList<>(oldKeys);
        former.add(0, key);
        Text moved = new Text(text.summary(), text.description(), text.priority(), text.labels(), List.of(), text.custom());
        return new Issue(id, newKey, former, newProject, type, moved, people, stage, properties, links, created, updated);
    }

    /** The same, changed at a time. */
    Issue touched(long now) {
        return new Issue(id, key, oldKeys, project, type, text, people, stage, properties, links, created, now);
    }

    /** The link with a global id. */
    public Optional<RemoteLink> link(String globalId) {
        return links.stream().filter(link -> !globalId.isEmpty() && link.globalId().equals(globalId)).findFirst();
    }

    /** The link with an id. */
    public Optional<RemoteLink> link(long number) {
        return links.stream().filter(link -> link.id() == number).findFirst();
    }
}
