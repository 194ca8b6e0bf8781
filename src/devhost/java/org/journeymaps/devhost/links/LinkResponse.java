package org.journeymaps.devhost.links;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.http.Header;
import org.apache.http.HttpResponse;
import org.apache.http.util.EntityUtils;

/** An answer; its body can be read as long as the handler runs. */
record LinkResponse(HttpResponse answer) implements Response {

    @Override
    public int getStatusCode() {
        return answer.getStatusLine().getStatusCode();
    }

    @Override
    public String getResponseBodyAsString() throws ResponseException {
        try {
            return answer.getEntity() == null ? "" : EntityUtils.toString(answer.getEntity(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResponseException(e.getMessage(), e);
        }
    }

    @Override
    public InputStream getResponseBodyAsStream() throws ResponseException {
        try {
            return answer.getEntity() == null ? new ByteArrayInputStream(new byte[0]) : answer.getEntity().getContent();
        } catch (IOException e) {
            throw new ResponseException(e.getMessage(), e);
        }
    }

    @Override
    public String getHeader(String name) {
        Header header = answer.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public Map<String, String> getHeaders() {
        return Stream.of(answer.getAllHeaders()).collect(Collectors.toMap(Header::getName, Header::getValue,
                (first, second) -> first + "," + second, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
