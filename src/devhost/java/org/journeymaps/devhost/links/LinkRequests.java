package org.journeymaps.devhost.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.journeymaps.devhost.links.Links.Link;

/** Requests to one linked site in the name of one person. */
final class LinkRequests implements ApplicationLinkRequestFactory {

    private final Link link;
    private final String person;
    private final Consents consents;
    private final String baseUrl;

    LinkRequests(Link link, String person, Consents consents, String baseUrl) {
        this.link = link;
        this.person = person;
        this.consents = consents;
        this.baseUrl = baseUrl;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
        String token = consents.find(link.id(), person).orElseThrow(() -> new CredentialsRequiredException(this,
                "You do not have an authorized access token for the remote resource."));
        return new LinkRequest(method, address(url), token, () -> consents.remove(link.id(), person));
    }

    /** Relative addresses are appended; absolute ones must lie below the other site (jira.md 12). */
    private URI address(String url) {
        String root = link.url().toString();
        boolean absolute = url.matches("(?i)[a-z][a-z0-9+.-]*:.*");
        if (absolute && !url.equals(root) && !url.startsWith(root + "/")) {
            throw new IllegalArgumentException("The address is not below " + root);
        }
        URI address = URI.create(absolute ? url : root + (url.startsWith("/") ? "" : "/") + url);
        if (!address.normalize().getRawPath().equals(address.getRawPath())) {
            throw new IllegalArgumentException("The path goes up or holds empty parts");
        }
        return address;
    }

    /** The address that Confluence itself shows with an issue that it may not read, such as on public wikis. */
    @Override
    public URI getAuthorisationURI() {
        return URI.create(baseUrl + "/plugins/servlet/applinks/oauth/login-dance/authorize?applicationLinkID=" + link.id());
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create(getAuthorisationURI() + "&redirectUrl="
                + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }
}
