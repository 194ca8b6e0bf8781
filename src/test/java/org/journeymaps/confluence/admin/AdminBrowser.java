package org.journeymaps.confluence.admin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.rules.ExternalResource;

/**
 * A browser that sees the administration pages of {@link AdminSite} with real AUI around, and a server of REST answers that the
 * test gives: the scripts alone are tried here, with every answer that a server or Jira may give.
 */
final class AdminBrowser extends ExternalResource {

    static final String ADMIN = "http://site.test/wiki/plugins/servlet/journey-maps/admin";

    private static final String REST = "/wiki/rest/journey-maps/1.0";
    private static final String MODULES = "/wiki/download/resources/org.journeymaps.journey-maps:modules/";
    private static final Path AUI =
            Path.of(System.getProperty("journeymaps.target"), "devhost-web/node_modules/@atlassian/aui/dist/aui");
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "css", "text/css", "woff2", "font/woff2");

    final AdminSite site = new AdminSite();
    final List<Request> requests = new ArrayList<>();

    private final Chromium chromium;
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private String theme = "light";

    AdminBrowser(Chromium chromium) {
        this.chromium = chromium;
    }

    @Override
    protected void before() {
        context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.route("**/*", this::serve);
        page.onPageError(complaints::add);
        page.onRequest(requests::add);
        answer("GET /departments", 200, "{\"departments\": [], \"damaged\": []}");
        answer("GET /jira", 200, "{\"links\": [{\"id\": \"l1\", \"name\": \"Jira\", \"url\": \"https://jira.example\", "
                + "\"primary\": true}, {\"id\": \"l2\", \"name\": \"Billing Jira\", \"url\": \"https://b.example\", "
                + "\"primary\": false}]}");
    }

    @Override
    protected void after() {
        // What fails from now on does so because the page is being closed.
        List<String> heard = List.copyOf(complaints);
        page.unrouteAll();
        context.close();
        if (!heard.isEmpty()) {
            throw new AssertionError(heard.toString());
        }
    }

    /** What REST answers to a method and path, a query left out. */
    AdminBrowser answer(String request, int status, String body) {
        answers.put(request, status + " " + body);
        return this;
    }

    Page open(String path) {
        page.navigate(ADMIN + path);
        return page;
    }

    Page page() {
        return page;
    }

    void dark() {
        theme = "dark";
    }

    /** The requests to REST with a method. */
    List<Request> sent(String method) {
        return requests.stream().filter(request -> request.method().equals(method) && request.url().contains("/rest/")).toList();
    }

    /** What was sent last with a method. */
    JsonObject body(String method) {
        List<Request> sent = sent(method);
        JsonElement body = JsonParser.parseString(sent.get(sent.size() - 1).postData());
        return body.getAsJsonObject();
    }

    /** Keeps a picture for people to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of(System.getProperty("journeymaps.target"), "screenshots", name + ".png")));
    }

    private void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        try {
            if (path.startsWith(REST)) {
                rest(route, route.request().method() + " " + path.substring(REST.length()));
            } else if (path.startsWith("/wiki/plugins/servlet/journey-maps/admin")) {
                html(route, path.substring("/wiki/plugins/servlet/journey-maps/admin".length()));
            } else if (path.equals("/allow")) {
                fulfill(route, 200, "text/html", "Allow?".getBytes(StandardCharsets.UTF_8));
            } else {
                file(route, path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rest(Route route, String request) {
        String answer = answers.get(request);
        if (answer == null) {
            complaints.add("nothing answers " + request);
            route.abort();
        } else if (answer.startsWith("0")) {
            route.abort();
        } else {
            fulfill(route, Integer.parseInt(answer.substring(0, 3)), "application/json", answer.substring(4)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void html(Route route, String path) {
        try {
            Optional<String> html = new AdminPages(site.list(), site.form(), null).html(path);
            Document own = Jsoup.parse(html.orElseThrow());
            own.select("content[tag]").remove();
            own.outputSettings().prettyPrint(false);
            String document = "<!DOCTYPE html><html lang=\"en\" data-theme=\"dark:dark light:light\" data-color-mode=\"" + theme
                    + "\"><head><meta charset=\"utf-8\"><title>" + own.title() + "</title>"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                    + "<meta name=\"ajs-context-path\" content=\"/wiki\">" + links("/aui/aui-prototyping.css", "/host/host.css",
                    "/own/web/css/combobox.css", "/own/web/css/administration.css", "/own/web/css/administration-form.css")
                    + "</head><body class=\"aui-layout aui-theme-default\"><main class=\"host-main\">" + own.body().html()
                    + "</main><script src=\"" + MODULES + "js/admin/start.js\"></script></body></html>";
            fulfill(route, 200, "text/html;charset=utf-8", document.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            complaints.add(e.toString());
            route.abort();
        }
    }

    private static String links(String... files) {
        StringBuilder links = new StringBuilder();
        for (String file : files) {
            links.append("<link rel=\"stylesheet\" href=\"").append(file).append("\">");
        }
        return links.toString();
    }

    private static void file(Route route, String path) throws IOException {
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        if (path.startsWith("/aui/") && Files.isRegularFile(AUI.resolve(path.substring(5)))) {
            fulfill(route, 200, type, Files.readAllBytes(AUI.resolve(path.substring(5))));
            return;
        }
        String name = path.startsWith(MODULES) ? "/web/" + path.substring(MODULES.length())
                : path.replaceFirst("^/host/", "/devhost/web/").replaceFirst("^/own/", "/");
        try (InputStream in = AdminBrowser.class.getResourceAsStream(name)) {
            fulfill(route, in == null ? 404 : 200, type, in == null ? new byte[0] : in.readAllBytes());
        }
    }

    private static void fulfill(Route route, int status, String type, byte[] body) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType(type).setBodyBytes(body));
    }
}
