package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

public interface Response {

    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;

    String getHeader(String name);

    Map<String, String> getHeaders();
}
