package org.journeymaps.jira.applink;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.Reply;
import org.journeymaps.jira.Transport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The Application Links of the host; none, if it has no such thing.
 *
 * <p>The host's service is looked up for each use, by name: among the services that are imported for the app it would keep
 * all of the app from starting where it is missing, and nobody has seen its API on Confluence 10. For the same reason no
 * type of that API stands in a signature here, since Spring loads those.
 */
public final class ApplicationLinks implements Transport, Links {

    private static final String SERVICE = "com.atlassian.applinks.api.ReadOnlyApplicationLinkService";

    private final CurrentUser user;
    private final Clock clock;

    /**
     * The links of the host.
     *
     * @param user who asks
     * @param clock the time
     */
    public ApplicationLinks(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Reply send(String link, Call call) {
        return with(jiras -> jiras.send(link, call)).orElse(new Reply.Silence(Reason.LINK_GONE, false));
    }

    @Override
    public List<TrackerLink> all() {
        // A reference to the method would load what may be missing here and now.
        return with(jiras -> jiras.all()).orElse(List.of());
    }

    @Override
    public Optional<String> consent(String link, String back) throws TrackerException {
        return with(jiras -> jiras.consent(link, back)).orElseThrow(() -> new TrackerException(Reason.LINK_GONE));
    }

    private <T, E extends Exception> Optional<T> with(Use<T, E> use) throws E {
        Optional<BundleContext> app =
                Optional.ofNullable(FrameworkUtil.getBundle(ApplicationLinks.class)).map(Bundle::getBundleContext);
        Optional<ServiceReference<?>> service = app.map(bundle -> bundle.getServiceReference(SERVICE));
        return service.isEmpty() ? Optional.empty() : with(app.get(), service.get(), use);
    }

    private <T, E extends Exception> Optional<T> with(BundleContext app, ServiceReference<?> reference, Use<T, E> use) throws E {
        Optional<Object> service = Optional.ofNullable(app.getService(reference));
        try {
            return service.isEmpty() ? Optional.empty()
                    : Optional.of(use.of(new LinkedJiras((ReadOnlyApplicationLinkService) service.get(), user, clock)));
        } catch (LinkageError missing) {
            return Optional.empty();
        } finally {
            app.ungetService(reference);
        }
    }

    private interface Use<T, E extends Exception> {
        T of(LinkedJiras jiras) throws E;
    }
}
