package org.journeymaps.devhost.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.devhost.links.Links.Kind;
import org.journeymaps.devhost.links.Links.Link;

/** Application Links for the app (jira.md 12). */
public final class HostLinks implements ReadOnlyApplicationLinkService {

    private record Jira() implements JiraApplicationType {
    }

    private final Links links;
    private final Consents consents;
    private final String baseUrl;

    /**
     * Links of a site.
     *
     * @param baseUrl where the site is, without a slash at the end
     */
    public HostLinks(Links links, Consents consents, String baseUrl) {
        this.links = links;
        this.consents = consents;
        this.baseUrl = baseUrl;
    }

    @Override
    public ReadOnlyApplicationLink getApplicationLink(ApplicationId id) {
        return links.find(id.get()).map(this::link).orElse(null);
    }

    @Override
    public Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        List<ReadOnlyApplicationLink> found = new ArrayList<>();
        if (type.isAssignableFrom(Jira.class)) {
            links.all().forEach(link -> found.add(link(link)));
        }
        return found;
    }

    private ReadOnlyApplicationLink link(Link link) {
        return new ReadOnlyApplicationLink() {

            @Override
            public ApplicationId getId() {
                return new ApplicationId(link.id());
            }

            @Override
            public ApplicationType getType() {
                return new Jira();
            }

            @Override
            public String getName() {
                return link.name();
            }

            @Override
            public URI getDisplayUrl() {
                return link.url();
            }

            @Override
            public boolean isPrimary() {
                return link.primary();
            }

            @Override
            public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
                return factory(link);
            }
        };
    }

    /** Null where the link has no way to act for a person. Without a person there would be no request to speak of. */
    private ApplicationLinkRequestFactory factory(Link link) {
        if (link.kind() == Kind.SHARED) {
            return null;
        }
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        if (user == null) {
            throw new IllegalStateException("Nobody is logged in on this thread: a request to " + link.name()
                    + " would be anonymous");
        }
        return new LinkRequests(link, user.getName(), consents, baseUrl);
    }
}
