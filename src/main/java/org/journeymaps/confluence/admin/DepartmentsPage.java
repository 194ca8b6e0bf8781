package org.journeymaps.confluence.admin;

import com.google.gson.Gson;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.app.department.Departments.DamagedRow;
import org.journeymaps.app.department.ListDepartments;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;

/** The list of departments: where their issues go, who gets them, and how that stands. No tracker is asked for it. */
@Named
final class DepartmentsPage {

    private static final String ROOT = "journey-maps.department.list.";

    private final AdminFrame frame;
    private final ListDepartments list;
    private final TrackerDirectory directory;

    DepartmentsPage(AdminFrame frame, ListDepartments list, TrackerDirectory directory) {
        this.frame = frame;
        this.list = list;
        this.directory = directory;
    }

    String html() throws Exception {
        Words words = frame.words();
        ListDepartments.Listing listing = list.all();
        Map<String, String> links = directory.links().stream()
                .collect(Collectors.toMap(TrackerLink::id, TrackerLink::name, (first, second) -> first));
        Map<String, Object> values = new HashMap<>();
        values.put("w", TemplateWords.of(words, ROOT, "explanation", "add", "department", "goes", "gets", "state", "actions",
                "empty-title", "empty-text", "verified", "unverified", "retired", "edit", "test", "retire", "restore", "delete",
                "delete-title", "delete-text", "cancel", "stored", "anew"));
        values.put("script", script(words));
        values.put("lines", listing.departments().stream().map(line -> line(line, links, words)).toList());
        values.put("damaged", listing.damaged().stream().map(row -> damaged(row, words)).toList());
        return frame.page("admin-departments", values);
    }

    private static String script(Words words) {
        return new Gson().toJson(TemplateWords.of(words, "journey-maps.department.script.", "saved", "retired", "restored",
                "deleted", "testing", "tested-good", "tested-bad", "failed", "login", "reload", "allow", "good", "wrong",
                "unknown", "jira-says", "close"));
    }

    private static Map<String, Object> line(ListDepartments.Line line, Map<String, String> links, Words words) {
        ListedDepartment department = line.department();
        Map<String, Object> values = new HashMap<>();
        values.put("key", department.key());
        values.put("name", department.name());
        values.put("colour", department.colour());
        Choice project = department.route().project();
        values.put("project", words.text(ROOT + "project", project.name(), project.id()));
        values.put("type", department.route().type().name());
        values.put("tracker", links.getOrDefault(department.route().link(), words.text(ROOT + "link-gone")));
        values.put("gets", gets(department, words));
        values.put("retired", department.retired());
        values.put("verified", department.verified());
        values.put("used", line.used());
        for (String action : List.of("edit", "test", "retire", "restore", "delete")) {
            values.put(action, words.text(ROOT + action + "-name", department.name()));
        }
        return values;
    }

    private static String gets(ListedDepartment department, Words words) {
        Choice who = department.route().assignment().who();
        return words.text(ROOT + "gets-" + department.route().assignment().rule().code(), who.name());
    }

    private static Map<String, Object> damaged(DamagedRow row, Words words) {
        String which = row.key().isEmpty() ? "damaged-index" : "damaged";
        return Map.of(
                "key", row.key(),
                "text", row.text(),
                "title", words.text(ROOT + which + "-title", row.key()),
                "explanation", words.text(ROOT + which + "-text"));
    }
}
