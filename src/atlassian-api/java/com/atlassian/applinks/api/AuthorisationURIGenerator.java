package com.atlassian.applinks.api;

import java.net.URI;

public interface AuthorisationURIGenerator {

    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
