package org.journeymaps.app.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;

/** Tells the rights of one user, and is asked for nothing else. */
record TestDirectory(Supplier<Set<String>> granted) implements TrackerDirectory {

    @Override
    public Set<String> rights(String link, String project) {
        return granted.get();
    }

    @Override
    public List<TrackerLink> links() {
        throw new AssertionError("links");
    }

    @Override
    public Optional<String> consent(String link, String back) {
        throw new AssertionError("consent");
    }

    @Override
    public List<Choice> projects(String link) {
        throw new AssertionError("projects");
    }

    @Override
    public List<Choice> types(String link, String project) {
        throw new AssertionError("types");
    }

    @Override
    public List<Field> fields(String link, String project, String type) {
        throw new AssertionError("fields");
    }

    @Override
    public List<Component> components(String link, String project) {
        throw new AssertionError("components");
    }

    @Override
    public List<Choice> people(String link, String project, String words) {
        throw new AssertionError("people");
    }
}
