package org.journeymaps.devhost.jira.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * All that one Jira holds, for its answers, its pages and for tests that need it in some state.
 *
 * <p>Example: {@code data.rights().revoke("CARE", "author", Right.CREATE_ISSUES)}.
 */
public final class JiraData {

    private final String name;
    private final Flavour flavour;
    private final Clock clock;
    private final People people;
    private final Projects projects;
    private final Rights rights;
    private final Settings settings;
    private final Tokens tokens;
    private final Index index;
    private final Issues issues;

    /**
     * Reads what was kept, or begins with the sample projects.
     *
     * @param name what people call this Jira
     * @param file where it is kept; null for in memory alone
     * @param seed keys of the sample projects to begin with
     */
    public JiraData(String name, Flavour flavour, Path file, List<String> seed, Clock clock) {
        Keeper keeper = new Keeper(file);
        this.name = name;
        this.flavour = flavour;
        this.clock = clock;
        people = new People(keeper);
        projects = new Projects(keeper);
        rights = new Rights(keeper);
        settings = new Settings(keeper, flavour);
        tokens = new Tokens(keeper);
        index = new Index(settings, clock, keeper.read(state -> List.copyOf(state.issues.values())));
        issues = new Issues(keeper, index, clock);
        if (people.all().isEmpty()) {
            new Seed(this).plant(seed);
        }
    }

    /** In memory, with all sample projects. */
    public static JiraData inMemory(Flavour flavour, Clock clock) {
        return new JiraData("Jira", flavour, null, Seed.PROJECTS, clock);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The version. */
    public Flavour flavour() {
        return flavour;
    }

    /** The time here. */
    public Clock clock() {
        return clock;
    }

    /** Everybody with an account. */
    public People people() {
        return people;
    }

    /** The projects. */
    public Projects projects() {
        return projects;
    }

    /** Who may do what. */
    public Rights rights() {
        return rights;
    }

    /** What is switched how. */
    public Settings settings() {
        return settings;
    }

    /** What stands for people in requests. */
    public Tokens tokens() {
        return tokens;
    }

    /** What search knows. */
    public Index index() {
        return index;
    }

    /** The issues. */
    public Issues issues() {
        return issues;
    }
}
