package org.journeymaps.devhost.jira.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.devhost.jira.store.Component.Assignee;

/** What a new Jira begins with: one project for each department of the sample map, and nobody but functions. */
final class Seed {

    /** All sample projects. */
    static final List<String> PROJECTS = List.of("WEB", "CARE", "BILL", "MKT");

    private static final List<String> WORKERS =
            List.of("admin", "author", "web-lead", "care-lead", "billing-lead", "marketing-lead", "agent");

    private final JiraData data;

    Seed(JiraData data) {
        this.data = data;
    }

    void plant(List<String> projects) {
        Map.of("admin", "Administrator", "author", "Author", "reader", "Reader", "designer", "Designer", "agent", "Agent",
                "web-lead", "Web lead", "care-lead", "Care lead", "billing-lead", "Billing lead",
                "marketing-lead", "Marketing lead").entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> data.people().put(entry.getKey(), entry.getValue(), true));
        data.rights().grant(Rights.GLOBAL, "admin", Right.ADMINISTER);
        data.people().all().forEach(person -> data.rights().grant(Rights.GLOBAL, person.name(), Right.USER_PICKER));
        projects.forEach(this::project);
    }

    private void project(String key) {
        switch (key) {
            case "WEB" -> add(key, "Website", "web-lead", List.of(component("Website", "web-lead", Assignee.COMPONENT_LEAD),
                    component("Checkout", "agent", Assignee.COMPONENT_LEAD), component("Accounts", "", Assignee.UNASSIGNED)));
            case "CARE" -> add(key, "Customer care", "care-lead", List.of(
                    component("Call centre", "agent", Assignee.COMPONENT_LEAD),
                    component("Complaints", "care-lead", Assignee.COMPONENT_LEAD),
                    component("Chat", "agent", Assignee.PROJECT_LEAD), component("Letters", "", Assignee.PROJECT_DEFAULT),
                    component("Fax", "agent", Assignee.COMPONENT_LEAD).archive()));
            case "BILL" -> add(key, "Billing", "billing-lead", List.of(
                    component("Invoices", "billing-lead", Assignee.COMPONENT_LEAD),
                    component("Payments", "agent", Assignee.COMPONENT_LEAD)));
            case "MKT" -> add(key, "Marketing", "marketing-lead", List.of(
                    component("Campaigns", "marketing-lead", Assignee.COMPONENT_LEAD),
                    component("Offers", "agent", Assignee.COMPONENT_LEAD)));
            default -> throw new IllegalArgumentException("There is no sample project " + key);
        }
    }

    private Component component(String name, String lead, Assignee assignee) {
        return new Component(data.projects().nextId(), name, lead, assignee, false, false);
    }

    private void add(String key, String name, String lead, List<Component> components) {
        List<String> types = Lists.TYPES.stream().map(IssueType::id).toList();
        Map<String, List<Field>> screens = new TreeMap<>();
        types.forEach(type -> screens.put(type, screen()));
        data.projects().put(new Project(data.projects().nextId(), key, name, lead, Assignee.PROJECT_LEAD, components, types,
                Lists.PRIORITIES.stream().map(Choice::id).toList(), screens));
        Set<Right> work = EnumSet.complementOf(EnumSet.of(Right.ADMINISTER, Right.USER_PICKER));
        WORKERS.forEach(person -> data.rights().set(key, person, work));
        data.rights().grant(key, "reader", Right.BROWSE_PROJECTS);
    }

    private static List<Field> screen() {
        return new ArrayList<>(List.of(
                Field.system("project", "Project", "project", "").mandatory(),
                Field.system("issuetype", "Issue Type", "issuetype", "").mandatory(),
                Field.system("summary", "Summary", "string", "").mandatory(),
                Field.system("description", "Description", "string", ""),
                Field.system("priority", "Priority", "priority", "").filled(),
                Field.system("labels", "Labels", "array", "string"),
                Field.system("components", "Component/s", "array", "component"),
                Field.system("assignee", "Assignee", "user", "")));
    }
}
