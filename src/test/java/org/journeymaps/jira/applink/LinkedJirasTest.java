package org.journeymaps.jira.applink;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseConnectTimeoutException;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseReadTimeoutException;
import com.atlassian.sal.api.net.ResponseTransportException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Reply;
import org.junit.Before;
import org.junit.Test;

public class LinkedJirasTest {

    private static final String ID = "9f0f0c5e-0000-3000-8000-000000000001";
    private static final String BACK = "https://wiki.example.test/pages/viewpage.action?pageId=7";
    private static final Call CREATE = new Call(
            Call.Method.POST, "/rest/api/2/issue", "{\"a\":1}", Duration.ofSeconds(30), Duration.ofSeconds(90));

    private final ReadOnlyApplicationLinkService service = mock();
    private final ReadOnlyApplicationLink link = mock();
    private final ApplicationLinkRequestFactory factory = mock();
    private final ApplicationLinkRequest request = mock();
    private String user = "mia";

    @Before
    public void linkToJira() throws CredentialsRequiredException {
        when(service.getApplicationLink(new ApplicationId(ID))).thenReturn(link);
        when(link.getType()).thenReturn(mock(JiraApplicationType.class));
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(factory);
        when(factory.createRequest(any(), anyString())).thenReturn(request);
    }

    @Test
    public void linksToJiraAreListedThePrimaryOneFirst() {
        ReadOnlyApplicationLink first = listed("1", "Billing Jira", "https://billing.example.test/jira/", false);
        ReadOnlyApplicationLink second = listed("2", "Jira", "https://jira.example.test", true);
        when(service.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of(first, second));
        assertEquals(
                List.of(new TrackerLink("2", "Jira", "https://jira.example.test", true),
                        new TrackerLink("1", "Billing Jira", "https://billing.example.test/jira", false)),
                jiras().all());
    }

    @Test
    public void aCallIsMadeAsItIsWithEveryLimitSet() throws Exception {
        jiras().send(ID, CREATE);
        verify(factory).createRequest(Request.MethodType.POST, "/rest/api/2/issue");
        verify(request).setHeader("Accept", "application/json");
        verify(request).setHeader("Content-Type", "application/json");
        verify(request).setHeader("User-Agent", "Journey-Maps");
        verify(request).setHeader("X-Atlassian-Token", "no-check");
        verify(request).setRequestBody("{\"a\":1}", "application/json");
        verify(request).setConnectionTimeout(5_000);
        verify(request).setSoTimeout(90_000);
        verify(request).setFollowRedirects(false);
        verify(request).execute(any(LinkAnswer.class));
        verifyNoMoreInteractions(request);
    }

    @Test
    public void aQuestionHasNoBodyAndNoLimitIsNought() throws Exception {
        jiras().send(ID, new Call(Call.Method.GET, "/rest/api/2/myself", "", Duration.ZERO, Duration.ZERO));
        verify(request, never()).setRequestBody(any(), any());
        verify(request).setConnectionTimeout(1);
        verify(request).setSoTimeout(1);
    }

    @Test
    public void theAnswerIsThatOfTheHandler() throws Exception {
        Reply answer = new Reply.Silence(Reason.AWAY, true);
        when(request.execute(any(LinkAnswer.class))).thenReturn(answer);
        assertEquals(answer, jiras().send(ID, CREATE));
    }

    @Test
    public void aLinkThatDoesNotActForEachUserIsNeverUsed() throws Exception {
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(null);
        assertEquals(notSent(Reason.LINK_SHARED), jiras().send(ID, CREATE));
        assertEquals(Reason.LINK_SHARED, consentRefused(ID));
        verify(link, never()).getDisplayUrl();
        verifyNoInteractions(factory, request);
    }

    @Test
    public void nothingIsAskedForNobody() {
        user = "";
        assertEquals(notSent(Reason.CONSENT_NEEDED), jiras().send(ID, CREATE));
        assertEquals(Reason.CONSENT_NEEDED, consentRefused(ID));
        verifyNoInteractions(service, link, factory, request);
    }

    @Test
    public void linksThatAreGoneOrLeadElsewhereAreGone() {
        when(link.getType()).thenReturn(mock(ApplicationType.class));
        for (String id : List.of(ID, "9f0f0c5e-0000-3000-8000-000000000002", "", "../" + ID, ID + "\r\n", "x".repeat(65))) {
            assertEquals(id, notSent(Reason.LINK_GONE), jiras().send(id, CREATE));
            assertEquals(id, Reason.LINK_GONE, consentRefused(id));
        }
    }

    @Test
    public void withoutConsentNothingIsSent() throws Exception {
        CredentialsRequiredException needed = mock();
        when(factory.createRequest(any(), anyString())).thenThrow(needed);
        assertEquals(notSent(Reason.CONSENT_NEEDED), jiras().send(ID, CREATE));
        verifyNoInteractions(request);
    }

    @Test
    public void whereToConsentIsToldToWhoHasATokenTooSinceJiraMayNoLongerTakeIt() throws Exception {
        when(factory.getAuthorisationURI(URI.create(BACK))).thenReturn(URI.create("https://wiki.example.test/consent"));
        assertEquals(Optional.of("https://wiki.example.test/consent"), jiras().consent(ID, BACK));
        verifyNoInteractions(request);
    }

    @Test
    public void aLinkThatAsksNobodyLeadsNowhere() throws Exception {
        assertEquals(Optional.empty(), jiras().consent(ID, BACK));
    }

    @Test
    public void onlyAConnectionThatWasNeverMadeProvesThatNothingWasSent() throws Exception {
        for (Exception unsent : List.of(new ConnectException("refused"), new UnknownHostException("jira"),
                new NoRouteToHostException("no route"), new ResponseConnectTimeoutException("connect"))) {
            assertEquals(unsent.toString(), notSent(Reason.AWAY), failing(new ResponseException("", unsent)));
            assertEquals(unsent.toString(), notSent(Reason.AWAY),
                    failing(new ResponseTransportException("", new IOException(unsent))));
        }
        for (Exception perhaps : List.of(new SocketException("Connection reset"), new SocketTimeoutException("Read timed out"),
                new ResponseReadTimeoutException("read"), new IOException("broken pipe"))) {
            assertEquals(perhaps.toString(), perhapsSent(), failing(new ResponseException("", perhaps)));
        }
        assertEquals(perhapsSent(), failing(new ResponseException("")));
    }

    @Test
    public void failuresOfTheHostArePartOfWhatCanHappen() throws Exception {
        when(request.execute(any())).thenThrow(new IllegalStateException()).thenThrow(new NoSuchMethodError());
        assertEquals(perhapsSent(), jiras().send(ID, CREATE));
        assertEquals(perhapsSent(), jiras().send(ID, CREATE));
        when(factory.createRequest(any(), anyString())).thenThrow(new IllegalArgumentException());
        assertEquals(notSent(Reason.AWAY), jiras().send(ID, CREATE));
    }

    @Test
    public void aTokenThatJiraRefusesAsksForConsentAnew() {
        assertEquals(notSent(Reason.CONSENT_NEEDED),
                new LinkAnswer(Clock.systemUTC(), Clock.systemUTC().instant()).credentialsRequired(mock(Response.class)));
    }

    private Reply failing(ResponseException failure) throws Exception {
        ApplicationLinkRequest broken = mock();
        when(broken.execute(any())).thenThrow(failure);
        when(factory.createRequest(any(), anyString())).thenReturn(broken);
        return jiras().send(ID, CREATE);
    }

    private Reason consentRefused(String id) {
        return assertThrows(TrackerException.class, () -> jiras().consent(id, BACK)).failure().reason();
    }

    private LinkedJiras jiras() {
        CurrentUser current = mock();
        when(current.key()).thenReturn(user);
        return new LinkedJiras(service, current, Clock.systemUTC());
    }

    private static ReadOnlyApplicationLink listed(String id, String name, String url, boolean primary) {
        ReadOnlyApplicationLink listed = mock();
        when(listed.getId()).thenReturn(new ApplicationId(id));
        when(listed.getName()).thenReturn(name);
        when(listed.getDisplayUrl()).thenReturn(URI.create(url));
        when(listed.isPrimary()).thenReturn(primary);
        return listed;
    }

    private static Reply notSent(Reason reason) {
        return new Reply.Silence(reason, false);
    }

    private static Reply perhapsSent() {
        return new Reply.Silence(Reason.AWAY, true);
    }
}
