package org.journeymaps.app.department;

import java.util.List;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.core.routing.Choice;

/** Whether the one who shall get the issues of a department can get them. */
final class AssigneeCheck {

    /** With so many people found, the one looked for may be among those left out. */
    private static final int PEOPLE = 20;

    private AssigneeCheck() {}

    static Finding person(Choice who, Choice project, List<Choice> people) {
        if (people.stream().anyMatch(each -> each.id().equals(who.id()))) {
            return Finding.good("person", who.name());
        }
        return people.size() < PEOPLE
                ? Finding.wrong("who", "person-missing", who.name(), project.name())
                : Finding.unknown("person-unknown", who.name(), project.name());
    }

    static Finding lead(Choice who, List<Component> components) {
        return components.stream().filter(each -> each.choice().id().equals(who.id())).findFirst()
                .map(AssigneeCheck::lead).orElseGet(() -> Finding.wrong("who", "component-missing", who.name()));
    }

    private static Finding lead(Component component) {
        String name = component.choice().name();
        if (component.lead().isEmpty()) {
            return Finding.wrong("who", "component-leaderless", name);
        }
        return component.toLead()
                ? Finding.good("component", component.lead(), name)
                : Finding.wrong("who", "component-elsewhere", name);
    }
}
