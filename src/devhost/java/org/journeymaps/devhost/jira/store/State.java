package org.journeymaps.devhost.jira.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that is kept. */
final class State {

    long lastId = 10_000;
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Project> projects = new TreeMap<>();
    /** By key of the project, empty for all of Jira; then by name, empty for everybody without an account. */
    final Map<String, Map<String, Set<Right>>> rights = new TreeMap<>();
    /** By id. */
    final Map<String, Issue> issues = new LinkedHashMap<>();
    /** The last number of each project. */
    final Map<String, Integer> numbers = new TreeMap<>();
    final Map<String, Token> tokens = new LinkedHashMap<>();
    final Map<Setting, String> settings = new TreeMap<>();

    String nextId() {
        lastId++;
        return String.valueOf(lastId);
    }
}
