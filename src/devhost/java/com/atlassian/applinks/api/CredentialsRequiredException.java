package com.atlassian.applinks.api;

import java.net.URI;

/** The user has not allowed this site to act for them at the other one; the exception knows where they can (jira.md 12). */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {

    private static final long serialVersionUID = 1L;

    private final transient AuthorisationURIGenerator generator;

    /** With what knows the address. */
    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
        super(message);
        this.generator = generator;
    }

    @Override
    public URI getAuthorisationURI() {
        return generator.getAuthorisationURI();
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return generator.getAuthorisationURI(callback);
    }
}
