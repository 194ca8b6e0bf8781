package org.journeymaps.devhost.jira.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody with an account. */
public final class People {

    private final Keeper keeper;

    People(Keeper keeper) {
        this.keeper = keeper;
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return keeper.read(state -> List.copyOf(state.people.values()));
    }

    /** Somebody by name. */
    public Optional<Person> find(String name) {
        return keeper.read(state -> Optional.ofNullable(state.people.get(name)));
    }

    /** Somebody active whose password is right. */
    public Optional<Person> logIn(String name, String password) {
        return find(name).filter(person -> person.active() && person.name().equals(password));
    }

    /** Everybody active of whom one of the names begins with a text, whatever its case. */
    public List<Person> named(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return all().stream().filter(Person::active).filter(person -> begins(person.name(), wanted)
                || begins(person.displayName(), wanted)).toList();
    }

    private static boolean begins(String name, String wanted) {
        for (String part : name.toLowerCase(Locale.ROOT).split("(?=\\s)|-")) {
            if (part.strip().startsWith(wanted)) {
                return true;
            }
        }
        return name.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** Adds somebody, or changes who has the name. */
    public Person put(String name, String displayName, boolean active) {
        return keeper.change(state -> {
            Person known = state.people.get(name);
            String key = known == null ? "JIRAUSER" + state.nextId() : known.key();
            Person person = new Person(name, key, displayName, active);
            state.people.put(name, person);
            return person;
        });
    }
}
