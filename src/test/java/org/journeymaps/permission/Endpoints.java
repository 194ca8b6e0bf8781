package org.journeymaps.permission;

import java.util.List;

/** All endpoints of the app: who is admitted, and what comes of a harmless request of somebody who is. */
final class Endpoints {

    /** A map with one pain point, whose department is on no list. */
    static final String MAP = "{\"format\":\"journey-map/1\",\"id\":\"rights\",\"title\":\"Rights\",\"type\":\"current-state\","
            + "\"stages\":[{\"id\":\"a\",\"name\":\"A\",\"steps\":[{\"id\":\"s1\",\"action\":\"Acts\"}]}],"
            + "\"lanes\":[{\"id\":\"l\",\"type\":\"pain\",\"title\":\"Pain\",\"span\":\"step\","
            + "\"cards\":[{\"id\":\"p1\",\"at\":[\"s1\"],\"text\":\"Secret pain\"}]}]}";

    private static final String MEANT = "{\"macro\":\"\",\"map\":\"rights\",\"hash\":\"" + "0".repeat(64) + "\"";
    private static final String ITEM = MEANT + ",\"item\":\"gone\"";
    private static final String LINK = ITEM + ",\"link\":\"gone\",\"issue\":\"7\",\"relation\":\"fixed-by\"}";
    private static final String FILE = ITEM + ",\"department\":\"gone\",\"summary\":\"S\",\"type\":{\"id\":\"1\",\"name\":\"\"},"
            + "\"assignment\":{\"rule\":\"unassigned\",\"who\":{\"id\":\"\",\"name\":\"\"}},"
            + "\"priority\":{\"id\":\"\",\"name\":\"\"}}";

    private static final String CONTENT = "/content/{contentId}";
    private static final String MAPS = CONTENT + "/maps";
    private static final String FILINGS = CONTENT + "/filings";
    private static final String PROJECT = "/jira/{link}/projects/{project}";
    private static final String SUDO = "403 secure-session-needed";

    static final List<Endpoint> ALL = List.of(
            new Endpoint("GET", MAPS, "", Need.VIEW, "200"),
            new Endpoint("GET", MAPS + "/{mapId}", "", Need.VIEW, "200"),
            new Endpoint("GET", CONTENT + "/drawing", "", Need.VIEW, "400 bad-field"),
            new Endpoint("POST", MAPS + "/start", MEANT + ",\"example\":\"jumping-jamie\"}", Need.EDIT, "409 map-changed"),
            new Endpoint("POST", MAPS + "/separate", MEANT + "}", Need.EDIT, "409 map-changed"),
            new Endpoint("GET", MAPS + "/{mapId}/items/{itemId}/draft", "", Need.EDIT, "404 item-missing"),
            new Endpoint("GET", CONTENT + "/items", "", Need.VIEW, "200"),
            new Endpoint("GET", CONTENT + "/issues", "", Need.VIEW_AS_USER, "200"),
            new Endpoint("POST", FILINGS, FILE, Need.EDIT, "404 item-missing"),
            new Endpoint("POST", FILINGS + "/resume", "{}", Need.EDIT, "200"),
            new Endpoint("POST", FILINGS + "/{marker}/check", "{}", Need.EDIT, "404 filing-missing"),
            new Endpoint("POST", FILINGS + "/{marker}/settle", "{}", Need.EDIT, "404 filing-missing"),
            new Endpoint("POST", FILINGS + "/{marker}/restore", "{}", Need.EDIT, "404 filing-missing"),
            new Endpoint("POST", FILINGS + "/{marker}/forget", "{}", Need.EDIT, "404 filing-missing"),
            new Endpoint("POST", CONTENT + "/links", LINK, Need.EDIT, "404 item-missing"),
            new Endpoint("POST", CONTENT + "/links/remove", LINK, Need.EDIT, "404 item-missing"),
            new Endpoint("GET", "/templates", "", Need.USER, "200"),
            new Endpoint("GET", "/jira", "", Need.USER, "200"),
            new Endpoint("GET", "/jira/{link}/projects", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", PROJECT + "/types", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", PROJECT + "/types/{type}/fields", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", PROJECT + "/components", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", PROJECT + "/people", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", "/jira/{link}/issues", "", Need.USER, "409 jira-link-gone"),
            new Endpoint("GET", "/departments", "", Need.ADMIN, SUDO),
            new Endpoint("POST", "/departments", "{}", Need.ADMIN, SUDO),
            new Endpoint("PUT", "/departments/{key}", "{}", Need.ADMIN, SUDO),
            new Endpoint("DELETE", "/departments/{key}", "", Need.ADMIN, SUDO),
            new Endpoint("POST", "/departments/{key}/retire", "{}", Need.ADMIN, SUDO),
            new Endpoint("POST", "/departments/{key}/restore", "{}", Need.ADMIN, SUDO),
            new Endpoint("POST", "/departments/{key}/test", "{}", Need.ADMIN, SUDO));

    private Endpoints() {}

    /** What somebody needs to be admitted. */
    enum Need {
        VIEW, VIEW_AS_USER, EDIT, USER, ADMIN
    }

    /**
     * One endpoint.
     *
     * @param path as its annotations say, below the root of the app
     * @param body a request that changes nothing
     * @param need what somebody needs
     * @param passed status and code that somebody gets who is admitted
     */
    record Endpoint(String verb, String path, String body, Need need, String passed) {

        boolean writes() {
            return !verb.equals("GET");
        }

        /** The path to a page, and to things that do not exist. */
        String at(long content) {
            return path.replace("{contentId}", Long.toString(content)).replace("{mapId}", "rights").replace("{itemId}", "gone")
                    .replace("{marker}", "0123456789abcdef").replace("{link}", "gone").replace("{project}", "CARE")
                    .replace("{type}", "1").replace("{key}", "gone");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }
}
