package com.atlassian.applinks.api;

import java.net.URI;

public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {

    private static final long serialVersionUID = 1L;

    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
    }

    @Override
    public native URI getAuthorisationURI();

    @Override
    public native URI getAuthorisationURI(URI callback);
}
