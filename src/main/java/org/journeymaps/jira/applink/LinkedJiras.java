package org.journeymaps.jira.applink;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Reply;

/**
 * Jiras behind Application Links. Requests come of {@code createImpersonatingAuthenticatedRequestFactory} alone and only with a
 * user: every other factory falls back to one account for all, or to nobody, without a word.
 */
final class LinkedJiras {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final String ID = "[A-Za-z0-9-]{1,64}";

    private final ReadOnlyApplicationLinkService service;
    private final CurrentUser user;
    private final Clock clock;

    LinkedJiras(ReadOnlyApplicationLinkService service, CurrentUser user, Clock clock) {
        this.service = service;
        this.user = user;
        this.clock = clock;
    }

    List<TrackerLink> all() {
        List<TrackerLink> links = new ArrayList<>();
        for (ReadOnlyApplicationLink link : service.getApplicationLinks(JiraApplicationType.class)) {
            String url = link.getDisplayUrl().toString().replaceFirst("/+$", "");
            links.add(new TrackerLink(link.getId().get(), link.getName(), url, link.isPrimary()));
        }
        links.sort(Comparator.comparing(TrackerLink::primary).reversed());
        return List.copyOf(links);
    }

    Optional<String> consent(String link, String back) throws TrackerException {
        // Asked of the factory rather than of the exception of a missing token: a token may be there that Jira no longer takes.
        return Optional.ofNullable(factory(link).getAuthorisationURI(URI.create(back))).map(URI::toString);
    }

    Reply send(String link, Call call) {
        ApplicationLinkRequest request;
        try {
            request = request(factory(link), call);
        } catch (TrackerException e) {
            return new Reply.Silence(e.failure().reason(), false);
        } catch (CredentialsRequiredException e) {
            return new Reply.Silence(Reason.CONSENT_NEEDED, false);
        } catch (RuntimeException e) {
            return new Reply.Silence(Reason.AWAY, false);
        }
        return sent(request, new LinkAnswer(clock, clock.instant().plus(call.linger())));
    }

    private static Reply sent(ApplicationLinkRequest request, LinkAnswer answer) {
        try {
            return request.execute(answer);
        } catch (ResponseException e) {
            return new Reply.Silence(Reason.AWAY, !Unsent.proves(e));
        } catch (RuntimeException | LinkageError e) {
            return new Reply.Silence(Reason.AWAY, true);
        }
    }

    private ApplicationLinkRequestFactory factory(String id) throws TrackerException {
        if (user.key().isEmpty()) {
            throw new TrackerException(Reason.CONSENT_NEEDED);
        }
        ReadOnlyApplicationLink link = Optional.of(id).filter(text -> text.matches(ID))
                .map(text -> service.getApplicationLink(new ApplicationId(text)))
                .filter(found -> found.getType() instanceof JiraApplicationType)
                .orElseThrow(() -> new TrackerException(Reason.LINK_GONE));
        return Optional.ofNullable(link.createImpersonatingAuthenticatedRequestFactory())
                .orElseThrow(() -> new TrackerException(Reason.LINK_SHARED));
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, Call call)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request =
                factory.createRequest(Request.MethodType.valueOf(call.method().name()), call.path());
        call.headers().forEach(request::setHeader);
        if (!call.body().isEmpty()) {
            request.setRequestBody(call.body(), call.headers().get("Content-Type"));
        }
        request.setConnectionTimeout(milliseconds(call.linger().compareTo(CONNECTING) < 0 ? call.linger() : CONNECTING));
        request.setSoTimeout(milliseconds(call.linger()));
        // A redirect leads to a log-in page or away from that Jira, and would take the user's token along.
        request.setFollowRedirects(false);
        return request;
    }

    /** Never 0, which would mean for ever. */
    private static int milliseconds(Duration time) {
        return Math.toIntExact(Math.max(1, time.toMillis()));
    }
}
