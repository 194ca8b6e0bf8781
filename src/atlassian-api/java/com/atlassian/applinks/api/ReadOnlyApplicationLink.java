package com.atlassian.applinks.api;

import java.net.URI;

public interface ReadOnlyApplicationLink {

    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    boolean isPrimary();

    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
