package org.journeymaps.confluence.admin;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.department.ListDepartments;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;
import org.journeymaps.devhost.velocity.Templates;

/** A site at {@code /wiki} with an administrator who looks at the app's pages, two Jiras and the departments of a test. */
final class AdminSite {

    final Departments departments = mock(Departments.class);
    final Filings filings = mock(Filings.class);
    final SelfCheck check = mock(SelfCheck.class);
    final List<String> required = new ArrayList<>();
    final AdminFrame frame;

    private final TrackerDirectory directory = mock(TrackerDirectory.class);
    private final CurrentUser user = mock(CurrentUser.class);

    AdminSite() {
        when(user.key()).thenReturn("u1");
        when(user.administrator()).thenReturn(true);
        when(directory.links()).thenReturn(List.of(new TrackerLink("l1", "Jira", "https://jira.example", true),
                new TrackerLink("l2", "Billing Jira", "https://billing.example", false)));
        when(check.findings()).thenReturn(List.of());
        frame = new AdminFrame(velocity(), EnglishWords::new, () -> "/wiki", resources());
    }

    DepartmentsPage list() {
        return new DepartmentsPage(frame, new ListDepartments(departments, filings, user), directory);
    }

    DepartmentPage form() {
        return new DepartmentPage(frame, new ListDepartments(departments, filings, user));
    }

    static ListedDepartment department(String key, String name, String link, Assignment.Rule rule, Choice who) {
        Route route = new Route(link, new Choice("CARE", "Customer Care"), new Choice("10002", "Bug"), new Assignment(rule, who),
                List.of("voice"), Map.of(), Map.of());
        return new ListedDepartment(key, name, 1, route, false, true);
    }

    static ListedDepartment care() {
        return department("care", "Customer <Support>", "l1", Assignment.Rule.COMPONENT_LEAD, new Choice("10200", "Billing"));
    }

    private PageBuilderService resources() {
        RequiredResources resources = mock(RequiredResources.class);
        when(resources.requireWebResource(anyString())).thenAnswer(call -> {
            required.add(call.getArgument(0));
            return resources;
        });
        WebResourceAssembler assembler = () -> resources;
        return () -> assembler;
    }

    private static VelocityHelperService velocity() {
        Templates templates = new Templates(name -> AdminSite.class.getResource("/" + name), method -> false);
        VelocityHelperService velocity = mock(VelocityHelperService.class);
        try {
            when(velocity.getRenderedTemplateWithoutSwallowingErrors(anyString(), any()))
                    .thenAnswer(call -> templates.render(call.getArgument(0), call.getArgument(1)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return velocity;
    }
}
