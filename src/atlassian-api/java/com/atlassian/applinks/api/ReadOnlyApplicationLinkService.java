package com.atlassian.applinks.api;

public interface ReadOnlyApplicationLinkService {

    ReadOnlyApplicationLink getApplicationLink(ApplicationId id);

    Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);
}
