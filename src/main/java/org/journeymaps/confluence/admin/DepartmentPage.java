package org.journeymaps.confluence.admin;

import com.google.gson.Gson;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.app.department.ListDepartments;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.routing.Assignment;

/** The form in which a department is added or changed. Its script fills it, with what Jira holds just then. */
@Named
final class DepartmentPage {

    private static final String ROOT = "journey-maps.department.form.";
    private static final List<String> COLOURS =
            List.of("teal", "orange", "magenta", "yellow", "lime", "purple", "gray", "green");

    private final AdminFrame frame;
    private final ListDepartments list;

    DepartmentPage(AdminFrame frame, ListDepartments list) {
        this.frame = frame;
        this.list = list;
    }

    /** The form of a new department. */
    String fresh() throws Exception {
        return page("", frame.words().text(ROOT + "title-new"));
    }

    /** The form of a listed or damaged department; nothing if there is none. */
    Optional<String> of(String key) throws Exception {
        ListDepartments.Listing listing = list.all();
        Optional<String> name = Stream.concat(
                listing.departments().stream().map(ListDepartments.Line::department)
                        .filter(each -> each.key().equals(key)).map(each -> each.name()),
                listing.damaged().stream().map(row -> row.key()).filter(each -> !each.isEmpty() && each.equals(key)))
                .findFirst();
        return name.isPresent() ? Optional.of(page(key, frame.words().text(ROOT + "title", name.get()))) : Optional.empty();
    }

    private String page(String key, String title) throws Exception {
        Words words = frame.words();
        Map<String, Object> values = new HashMap<>();
        values.put("key", key);
        values.put("title", title);
        values.put("w", TemplateWords.of(words, ROOT, "back", "about", "name", "key", "key-help", "key-fixed", "colour", "where",
                "where-help", "link", "link-none", "project", "project-help", "type", "who", "rule", "component",
                "component-help", "person", "person-help", "carries", "labels", "labels-help", "priority", "priority-help",
                "fields", "fields-help", "save", "cancel", "busy"));
        values.put("script", new Gson().toJson(TemplateWords.of(words, "journey-maps.department.script.", "saved", "saving",
                "failed", "login", "reload", "allow", "found", "none", "searching", "away", "by-jira", "gone", "choose",
                "json-help", "list-help", "date-help", "optional", "lead-of", "leaderless", "lists-away", "invalid", "kept")));
        values.put("colours", IntStream.range(0, COLOURS.size())
                .mapToObj(i -> Map.of("number", i, "name", words.text(ROOT + "colour-" + COLOURS.get(i)))).toList());
        values.put("rules", Stream.of(Assignment.Rule.values()).map(rule -> Map.of("code", rule.code(),
                "name", words.text(ROOT + "rule-" + rule.code()), "help", words.text(ROOT + "rule-" + rule.code() + "-help")))
                .toList());
        values.put("severities", IntStream.rangeClosed(1, 5)
                .mapToObj(i -> Map.of("number", i, "name", words.text(ROOT + "severity", i))).toList());
        return frame.page("admin-department", values);
    }
}
