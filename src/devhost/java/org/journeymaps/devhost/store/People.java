package org.journeymaps.devhost.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the host. The password is the name; an empty name is an anonymous person. */
public final class People {

    /** The group of everybody with an account, named as Confluence names it. */
    public static final String USERS = "confluence-users";
    /** The group of the administrators, named as Confluence names it. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    /** Somebody with an account. */
    public record Person(String name, String fullName, Set<String> groups, boolean writes) {

        /** Two letters for the round picture. */
        public String initials() {
            return name.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        }
    }

    private static final List<Person> ALL = List.of(
            new Person("admin", "Administrator", Set.of(USERS, ADMINISTRATORS), true),
            new Person("author", "Author", Set.of(USERS), true),
            new Person("designer", "Designer", Set.of(USERS), true),
            new Person("reader", "Reader", Set.of(USERS), false));

    /** Everybody. */
    public List<Person> all() {
        return ALL;
    }

    /** Somebody by name. */
    public Optional<Person> find(String name) {
        return ALL.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Somebody whose password is right. */
    public Optional<Person> logIn(String name, String password) {
        return find(name).filter(person -> person.name().equals(password));
    }
}
