package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.SITE;
import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.in;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.department.DepartmentRefusedException;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.department.ListDepartments;
import org.journeymaps.app.department.RetireDepartment;
import org.journeymaps.app.department.SaveDepartment;
import org.journeymaps.app.department.TestDepartment;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.ListedDepartment;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class DepartmentsResourceTest {

    private static final String CARE = """
            {"key": "care", "name": " Customer Support ", "colour": 1, "link": "l1",
             "project": {"id": "CARE", "name": "Customer Care"}, "type": {"id": "10002", "name": "Bug"},
             "assignment": {"rule": "person", "who": {"id": "mlee", "name": "Mia Lee"}}, "labels": ["voice", "voice"],
             "priorities": {"5": {"id": "2", "name": "High"}, "1": {"id": "", "name": ""}},
             "defaults": {"customfield_1": {"id": "1"}, "customfield_2": [ "a" ]}}""";

    private static final TrackerLink LINK = new TrackerLink("l1", "Jira", "https://jira.example", true);
    private static final String BACK = "/wiki/plugins/servlet/journey-maps/admin?department=care";

    private final Departments departments = mock(Departments.class);
    private final TrackerDirectory jira = mock(TrackerDirectory.class);
    private final Filings filings = mock(Filings.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final PageFacts facts = mock(PageFacts.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final SaveDepartment save = new SaveDepartment(departments, jira, user);
    private final DepartmentJson json = new DepartmentJson(EnglishWords::new);
    private final AdminAnswers answers = new AdminAnswers(EnglishAnswers.make(), webSudo, facts);
    private final DepartmentsResource list =
            new DepartmentsResource(new ListDepartments(departments, filings, user), save, json, answers);
    private final DepartmentResource one = new DepartmentResource(save, new RetireDepartment(departments, filings, user),
            new TestDepartment(departments, jira, user), json, answers);

    @Before
    public void anAdministratorAndAJiraThatIsAway() throws Exception {
        when(user.key()).thenReturn("u1");
        when(user.administrator()).thenReturn(true);
        when(facts.site()).thenReturn(SITE);
        when(departments.holding(any())).thenAnswer(call -> call.<Departments.Work<?>>getArgument(0).run());
        when(departments.find(any())).thenReturn(Optional.empty());
        when(jira.link("l1")).thenReturn(Optional.of(LINK));
        when(jira.projects(any())).thenThrow(new TrackerException(TrackerFailure.Reason.AWAY));
    }

    @Test
    public void whatIsAddedIsListedAsItWasEntered() throws DepartmentRefusedException {
        JsonObject answer = body(list.add(request, "no-check", "", in(CARE)), 200);
        ListedDepartment stored = stored();
        assertEquals("Customer Support", stored.name());
        assertEquals(List.of("voice"), stored.route().labels());
        assertEquals("[\"a\"]", stored.route().defaults().get("customfield_2"));
        assertEquals(1, stored.route().priorities().size());
        assertFalse(answer.get("good").getAsBoolean());
        assertTrue(answer.getAsJsonArray("findings").get(0).getAsJsonObject().get("text").getAsString()
                .startsWith("Jira does not answer."));
        keep(stored);
        when(filings.names("care")).thenReturn(true);
        when(departments.damaged()).thenReturn(List.of(new Departments.DamagedRow("web", "{")));
        assertEquals(JsonParser.parseString("""
                {"departments": [{"key": "care", "name": "Customer Support", "colour": 1, "retired": false, "verified": false,
                  "link": "l1", "project": {"id": "CARE", "name": "Customer Care"}, "type": {"id": "10002", "name": "Bug"},
                  "assignment": {"rule": "person", "who": {"id": "mlee", "name": "Mia Lee"}}, "labels": ["voice"],
                  "priorities": {"5": {"id": "2", "name": "High"}},
                  "defaults": {"customfield_1": {"id": "1"}, "customfield_2": ["a"]}, "used": true}],
                 "damaged": [{"key": "web", "text": "{"}]}"""), body(list.all(request), 200));
    }

    @Test
    public void whatIsWrongIsSaidAtEachField() {
        JsonObject answer = refused(list.add(request, "no-check", "",
                in(CARE.replace(" Customer Support ", "").replace("\"l1\"", "\"\""))), 400, "department-invalid");
        assertEquals("{\"name\":\"Enter a name.\",\"link\":\"Choose a Jira.\"}", answer.getAsJsonObject("fields").toString());
        assertEquals("The department is not saved yet. 2 fields need another look.", answer.get("message").getAsString());
        verify(departments, never()).put(any());
    }

    @Test
    public void aConsentLeadsBackToWhereTheFormWas() throws Exception {
        TrackerDirectory willing = mock(TrackerDirectory.class);
        when(willing.link("l1")).thenReturn(Optional.of(LINK));
        when(willing.projects("l1")).thenThrow(new TrackerException(TrackerFailure.Reason.CONSENT_NEEDED));
        when(willing.consent("l1", "https://wiki.example" + BACK)).thenReturn(Optional.of("https://jira.example/allow"));
        DepartmentsResource consenting = new DepartmentsResource(new ListDepartments(departments, filings, user),
                new SaveDepartment(departments, willing, user), json, answers);
        JsonObject answer = body(consenting.add(request, "no-check", BACK, in(CARE)), 200);
        assertEquals("https://jira.example/allow",
                answer.getAsJsonArray("findings").get(1).getAsJsonObject().get("consent").getAsString());
    }

    @Test
    public void aDepartmentIsChangedRetiredRestoredTriedAndDeleted() throws DepartmentRefusedException {
        body(list.add(request, "no-check", "", in(CARE)), 200);
        keep(stored());
        body(one.change(request, "care", "no-check", "", in(CARE.replace("Customer Support", "Care"))), 200);
        assertTrue(body(one.retire(request, "care", "no-check"), 200).getAsJsonObject("department").get("retired")
                .getAsBoolean());
        body(one.restore(request, "care", "no-check"), 200);
        assertFalse(body(one.test(request, "care", "no-check", ""), 200).get("good").getAsBoolean());
        assertEquals("{}", body(one.delete(request, "care", "no-check"), 200).toString());
        verify(departments).remove("care");
        when(filings.names("care")).thenReturn(true);
        refused(one.delete(request, "care", "no-check"), 409, "department-used");
    }

    @Test
    public void theKeyOfADepartmentNeverChanges() {
        badField(one.change(request, "other", "no-check", "", in(CARE)), "key");
    }

    @Test
    public void refusalsHaveTheirStatus() throws DepartmentRefusedException {
        refused(one.retire(request, "gone", "no-check"), 404, "department-gone");
        doThrow(new DepartmentRefusedException(DepartmentRefusedException.Reason.LIST_BUSY)).when(departments).holding(any());
        refused(one.retire(request, "care", "no-check"), 503, "list-busy");
    }

    @Test
    public void everythingIsForAdministrators() throws Exception {
        when(user.administrator()).thenReturn(false);
        for (Callable<Response> each : all("no-check")) {
            refused(each.call(), 403, "administrator-needed");
        }
        for (Class<?> type : List.of(DepartmentsResource.class, DepartmentResource.class)) {
            assertTrue(type.isAnnotationPresent(AdminOnly.class));
        }
    }

    @Test
    public void everythingNeedsASecureSession() throws Exception {
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);
        for (Callable<Response> each : all("no-check")) {
            refused(each.call(), 403, "secure-session-needed");
        }
        verify(webSudo, times(7)).willExecuteWebSudoRequest(request);
        verify(departments, never()).all();
    }

    @Test
    public void everyChangeNeedsTheHeader() throws Exception {
        List<Callable<Response>> all = all("");
        for (Callable<Response> each : all.subList(1, all.size())) {
            refused(each.call(), 403, "token-missing");
        }
    }

    @Test
    public void requestsOfAnotherFormAreNamedByTheirField() {
        badField(added("\"colour\": 1", "\"colour\": 8"), "colour");
        badField(added("\"colour\": 1,", ""), "colour");
        badField(added("\"person\"", "\"chief\""), "assignment");
        badField(added("[\"voice\", \"voice\"]", "\"voice\""), "labels");
        badField(added("[\"voice\", \"voice\"]", "[{}]"), "labels");
        badField(added("\"5\":", "\"6\":"), "priorities");
        badField(added("{\"id\": \"CARE\", \"name\": \"Customer Care\"}", "\"CARE\""), "project");
        badField(added("\"priorities\"", "\"others\""), "priorities");
        badField(added("\"defaults\"", "\"others\""), "defaults");
        verify(departments, never()).put(any());
    }

    private Response added(String text, String other) {
        assertTrue(text, CARE.contains(text));
        return list.add(request, "no-check", "", in(CARE.replace(text, other)));
    }

    /** Every endpoint, the reading one first. */
    private List<Callable<Response>> all(String token) {
        return List.of(() -> list.all(request), () -> list.add(request, token, "", in(CARE)),
                () -> one.change(request, "care", token, "", in(CARE)), () -> one.retire(request, "care", token),
                () -> one.restore(request, "care", token), () -> one.delete(request, "care", token),
                () -> one.test(request, "care", token, ""));
    }

    private ListedDepartment stored() {
        ArgumentCaptor<ListedDepartment> stored = ArgumentCaptor.forClass(ListedDepartment.class);
        verify(departments).put(stored.capture());
        return stored.getValue();
    }

    private void keep(ListedDepartment department) {
        when(departments.all()).thenReturn(List.of(department));
        when(departments.find("care")).thenReturn(Optional.of(department));
    }
}
