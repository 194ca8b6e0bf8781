package org.journeymaps.jira.client;

import static org.journeymaps.jira.Replies.json;
import static org.journeymaps.jira.client.JiraRule.refusal;
import static org.journeymaps.jira.client.SketchedDraft.LINK;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.ScriptedDispatch;
import org.junit.Test;

public class RestDirectoryTest {

    @Test
    public void linksAndConsentAreThoseOfTheHostWithoutAnyCall() throws TrackerException {
        Dispatch dispatch = mock();
        Links links = mock();
        TrackerLink link = new TrackerLink(LINK, "Jira", "https://jira.example.test", true);
        when(links.all()).thenReturn(List.of(link));
        when(links.consent(LINK, "https://back")).thenReturn(Optional.of("https://there"));
        RestDirectory directory = new RestDirectory(dispatch, links, Clock.systemUTC());
        assertEquals(List.of(link), directory.links());
        assertEquals(Optional.of(link), directory.link(LINK));
        assertEquals(Optional.of("https://there"), directory.consent(LINK, "https://back"));
        verifyNoInteractions(dispatch);
    }

    @Test
    public void projectsStandByName() throws TrackerException {
        assertEquals(List.of(new Choice("B", "alpha"), new Choice("A", "Beta")),
                over(json(200, "[{'id':'1','key':'A','name':'Beta'},{'key':'B','name':'alpha'},{'name':'x'},7]")).projects(LINK));
    }

    @Test
    public void typesLeaveOutSubtasksAndAreReadInBothEnvelopes() throws TrackerException {
        String types = "[{'id':'3','name':'Task','subtask':false},{'id':'5','name':'Sub-task','subtask':true}]";
        for (String envelope : List.of("'isLast':true,'values'", "'total':2,'issueTypes'")) {
            ScriptedDispatch jira = new ScriptedDispatch(json(200, "{" + envelope + ":" + types + "}"));
            assertEquals(List.of(new Choice("3", "Task")), over(jira).types(LINK, "CARE"));
            assertEquals(
                    List.of("GET /rest/api/2/issue/createmeta/CARE/issuetypes?startAt=0&maxResults=50"), jira.paths());
        }
    }

    @Test
    public void pagesFollowOneAnotherByWhatCame() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(
                json(200, "{'startAt':0,'values':[{'id':'1','name':'A'},{'id':'2','name':'B'}]}"),
                json(200, "{'startAt':2,'values':[{'id':'3','name':'C'}],'isLast':true}"));
        assertEquals(3, over(jira).types(LINK, "CARE").size());
        assertEquals("GET /rest/api/2/issue/createmeta/CARE/issuetypes?startAt=2&maxResults=50", jira.paths().get(1));
        ScriptedDispatch empty = new ScriptedDispatch(
                json(200, "{'values':[{'id':'1','name':'A'}],'total':9}"), json(200, "{'values':[],'total':9}"));
        assertEquals(1, over(empty).types(LINK, "CARE").size());
    }

    @Test
    public void aListWithoutEndIsLeft() throws TrackerException {
        String page = "{'values':[" + "{'id':'1','name':'A'},".repeat(99) + "{'id':'1','name':'A'}]}";
        Dispatch endless = (link, call, late) -> json(200, page);
        assertEquals(1_000, new RestDirectory(endless, mock(), Clock.systemUTC()).types(LINK, "CARE").size());
    }

    @Test
    public void fieldsSayWhatIsRequiredAndWhatMayBeChosen() throws TrackerException {
        List<Field> fields = over(json(200, "{'isLast':true,'values':[{'fieldId':'components','name':'Component/s',"
                + "'required':true,'hasDefaultValue':false,'schema':{'type':'array','items':'component','system':'components'},"
                + "'allowedValues':[{'id':'10200','name':'Billing'},{'id':'7','value':'Option'},{'x':1}]},"
                + "{'fieldId':'priority','name':'Priority','required':true,'hasDefaultValue':true,'schema':{'type':'priority'}},"
                + "{'fieldId':'duedate'}]}")).fields(LINK, "CARE", "3");
        assertEquals(List.of(
                new Field("components", "Component/s", true, "array", "component",
                        List.of(new Choice("10200", "Billing"), new Choice("7", "Option"))),
                new Field("priority", "Priority", false, "priority", "", List.of()),
                new Field("duedate", "", false, "", "", List.of())), fields);
    }

    @Test
    public void aProjectThatIsUnknownOrHiddenIsNotFound() {
        Reply unknown = json(400, "{'errorMessages':['x'],'errors':{}}");
        assertEquals(Reason.NOT_FOUND, refusal(() -> over(unknown).types(LINK, "CARE")));
        assertEquals(Reason.NOT_FOUND, refusal(() -> over(unknown).fields(LINK, "CARE", "3")));
        assertEquals(Reason.NOT_FOUND, refusal(() -> over(json(404, "{}")).components(LINK, "CARE")));
    }

    @Test
    public void componentsInUseTellWhetherTheirLeadGetsTheIssues() throws TrackerException {
        String lead = "'lead':{'name':'mlee','displayName':'Mia Lee'}";
        List<Component> components = over(json(200, "["
                + "{'id':'1','name':'A','assigneeType':'COMPONENT_LEAD'," + lead + "},"
                + "{'id':'2','name':'B','assigneeType':'PROJECT_LEAD'," + lead + "},"
                + "{'id':'3','name':'C','assigneeType':'COMPONENT_LEAD'},"
                + "{'id':'4','name':'D','assigneeType':'COMPONENT_LEAD','isAssigneeTypeValid':false," + lead + "},"
                + "{'id':'5','name':'E','archived':true},{'id':'6','name':'F','deleted':true},{'name':'G'}]"))
                .components(LINK, "CARE");
        assertEquals(List.of("1 Mia Lee true", "2 Mia Lee false", "3  false", "4 Mia Lee false"),
                components.stream().map(each -> each.choice().id() + " " + each.lead() + " " + each.toLead()).toList());
    }

    @Test
    public void peopleWhoLeftAreNotOffered() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200,
                "[{'name':'mlee','displayName':'Mia Lee','active':true},{'name':'joe','active':false},{'name':'sam'},{}]"));
        assertEquals(List.of(new Choice("mlee", "Mia Lee"), new Choice("sam", "sam")), over(jira).people(LINK, "CARE", " m&l "));
        assertEquals(List.of("GET /rest/api/2/user/assignable/search?project=CARE&username=m%26l&maxResults=20"), jira.paths());
    }

    @Test
    public void rightsAreThoseThatTheUserHas() throws TrackerException {
        ScriptedDispatch jira = new ScriptedDispatch(json(200, "{'permissions':{'CREATE_ISSUES':{'havePermission':true},"
                + "'ASSIGN_ISSUES':{'havePermission':false},'X':7}}"));
        assertEquals(Set.of("CREATE_ISSUES"), over(jira).rights(LINK, "CARE"));
        assertEquals(List.of("GET /rest/api/2/mypermissions?projectKey=CARE"), jira.paths());
    }

    @Test
    public void whatCannotBeAProjectOrATypeIsNotAskedFor() {
        RestDirectory directory = over(new ScriptedDispatch());
        for (String bad : List.of("", "../x", "A/B", "A?b=c", "A%2F", "\u00c4")) {
            assertEquals(Reason.NOT_FOUND, refusal(() -> directory.types(LINK, bad)));
            assertEquals(Reason.NOT_FOUND, refusal(() -> directory.fields(LINK, "CARE", bad)));
            assertEquals(Reason.NOT_FOUND, refusal(() -> directory.components(LINK, bad)));
            assertEquals(Reason.NOT_FOUND, refusal(() -> directory.people(LINK, bad, "x")));
            assertEquals(Reason.NOT_FOUND, refusal(() -> directory.rights(LINK, bad)));
        }
    }

    private static RestDirectory over(Reply reply) {
        return over(new ScriptedDispatch(reply));
    }

    private static RestDirectory over(ScriptedDispatch jira) {
        return new RestDirectory(jira, mock(), Clock.systemUTC());
    }
}
