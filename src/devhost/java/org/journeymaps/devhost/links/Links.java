package org.journeymaps.devhost.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The Application Links, which an administrator can change at any time. */
public final class Links {

    /** How a link acts at the other site. */
    public enum Kind {

        /** For each person on their own, once they allowed it. */
        PER_USER,

        /** For everybody as one account; nobody acts as themselves. */
        SHARED
    }

    /**
     * A link to a Jira.
     *
     * @param id a UUID
     * @param name what the administrator calls it
     * @param url where it is, without a slash at the end
     * @param primary whether it is the one to offer first
     * @param kind how it acts there
     */
    public record Link(String id, String name, URI url, boolean primary, Kind kind) {

        /** The same, acting in another way. */
        public Link with(Kind other) {
            return new Link(id, name, url, primary, other);
        }
    }

    private final List<Link> links = new CopyOnWriteArrayList<>();

    /** Some links. */
    public Links(List<Link> some) {
        links.addAll(some);
    }

    /** All of them, the primary one first. */
    public List<Link> all() {
        List<Link> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparing(Link::primary).reversed());
        return sorted;
    }

    /** A link by its id. */
    public Optional<Link> find(String id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /** Adds a link, or changes the one of that id. */
    public void put(Link link) {
        remove(link.id());
        links.add(link);
    }

    /** Deletes a link. */
    public void remove(String id) {
        links.removeIf(link -> link.id().equals(id));
    }
}
