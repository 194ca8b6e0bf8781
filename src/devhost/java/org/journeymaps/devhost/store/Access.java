package org.journeymaps.devhost.store;

import java.util.Set;
import org.journeymaps.devhost.store.Restrictions.Right;

/**
 * Who may do what. Everybody, anonymous too, may view unless the space is for some people alone; people who write may edit; a
 * page may be restricted to some names, and a restriction to view holds for the pages below it. Administrators are bound by
 * restrictions as all others.
 */
public final class Access {

    private final Spaces spaces;
    private final ContentStore contents;
    private final Restrictions restrictions;
    private final People people;

    /** Rights to contents. */
    public Access(Spaces spaces, ContentStore contents, Restrictions restrictions, People people) {
        this.spaces = spaces;
        this.contents = contents;
        this.restrictions = restrictions;
        this.people = people;
    }

    /** Whether somebody may see a space and what is in it. */
    public boolean canView(String name, String space) {
        Set<String> viewers = spaces.viewers(space);
        return viewers.isEmpty() || viewers.contains(name);
    }

    /** Whether somebody may see something; the name of an anonymous person is empty. */
    public boolean canView(String name, Content content) {
        if (!canView(name, content.space())) {
            return false;
        }
        for (Content page = content; page != null; page = above(page)) {
            Set<String> allowed = restrictions.names(page.latest(), Right.VIEW);
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody may change something. */
    public boolean canEdit(String name, Content content) {
        Content page = content.type() == Content.Type.PAGE || content.type() == Content.Type.BLOGPOST ? content : above(content);
        if (!canCreate(name) || !canView(name, content) || page == null) {
            return false;
        }
        Set<String> allowed = restrictions.names(page.latest(), Right.EDIT);
        return allowed.isEmpty() || allowed.contains(name);
    }

    /** Whether somebody may make pages. */
    public boolean canCreate(String name) {
        return people.find(name).map(People.Person::writes).orElse(false);
    }

    /** Whether somebody administers the host. */
    public boolean isAdministrator(String name) {
        return people.find(name).map(person -> person.groups().contains(People.ADMINISTRATORS)).orElse(false);
    }

    private Content above(Content content) {
        return content.parent() == 0 ? null : contents.find(content.parent()).orElse(null);
    }
}
