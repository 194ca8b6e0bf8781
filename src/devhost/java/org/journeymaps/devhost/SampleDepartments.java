package org.journeymaps.devhost;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.web.Site;

/**
 * The departments of the sample map, entered as an administrator would: through the app itself, which alone knows how it keeps
 * them. Each assigns its issues in another way.
 */
public final class SampleDepartments {

    private static final Pattern TOKEN = Pattern.compile("name=\"ajs-atl-token\" content=\"([^\"]+)\"");
    private static final String ADMINISTRATOR = "admin";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private final Jiras jiras;

    /**
     * Departments for a host.
     *
     * @param site its address
     * @param jiras where the issues go
     */
    public SampleDepartments(String site, Jiras jiras) {
        this.site = site;
        this.jiras = jiras;
    }

    /**
     * Enters them. An app without departments is left alone.
     *
     * @param consents where the administrator's word is kept, so that the app can look at the projects
     */
    public void create(Consents consents) {
        jiras.consent(consents, ADMINISTRATOR);
        form("/login.action", Map.of("os_username", ADMINISTRATOR, "os_password", ADMINISTRATOR));
        form("/authenticate.action", Map.of("password", ADMINISTRATOR));
        add(department("web-team", "Web Team", 0, Jiras.JIRA, "WEB"), "component-lead", component("WEB", "Website"));
        add(department("customer-support", "Customer Support Team", 1, Jiras.JIRA, "CARE"), "person",
                choice("care-lead", "Care lead"));
        add(department("marketing", "Marketing Team", 2, Jiras.JIRA, "MKT"), "unassigned", null);
        add(department("billing", "Billing", 3, Jiras.BILLING, "BILL"), "project-default", null);
    }

    private JsonObject department(String key, String name, int colour, String link, String project) {
        JsonObject department = new JsonObject();
        department.addProperty("key", key);
        department.addProperty("name", name);
        department.addProperty("colour", colour);
        department.addProperty("link", link);
        department.add("project", choice(project, jiras.at(link).data().projects().find(project).orElseThrow().name()));
        department.add("type", choice(Lists.TYPES.get(0).id(), Lists.TYPES.get(0).name()));
        JsonArray labels = new JsonArray();
        labels.add("customer-journey");
        department.add("labels", labels);
        JsonObject priorities = new JsonObject();
        for (int severity = 1; severity <= Lists.PRIORITIES.size(); severity++) {
            var priority = Lists.PRIORITIES.get(Lists.PRIORITIES.size() - severity);
            priorities.add(String.valueOf(severity), choice(priority.id(), priority.name()));
        }
        department.add("priorities", priorities);
        department.add("defaults", new JsonObject());
        return department;
    }

    private JsonObject component(String project, String name) {
        var data = jiras.at(Jiras.JIRA).data();
        return choice(data.projects().find(project).orElseThrow().component(name).orElseThrow().id(), name);
    }

    private static JsonObject choice(String id, String name) {
        JsonObject choice = new JsonObject();
        choice.addProperty("id", id);
        choice.addProperty("name", name);
        return choice;
    }

    private void add(JsonObject department, String rule, JsonObject who) {
        JsonObject assignment = new JsonObject();
        assignment.addProperty("rule", rule);
        if (who != null) {
            assignment.add("who", who);
        }
        department.add("assignment", assignment);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site + "/rest/journey-maps/1.0/departments"))
                .header("Content-Type", "application/json").header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(department.toString())));
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new IllegalStateException("The app does not take the department " + department + ": " + answer.statusCode()
                    + " " + answer.body());
        }
    }

    private void form(String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(URI.create(site + "/login.action"))).body());
        if (!token.find()) {
            throw new IllegalStateException("The login page of " + Site.CONTEXT + " carries no token");
        }
        StringBuilder form = new StringBuilder("atl_token=" + token.group(1));
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        send(HttpRequest.newBuilder(URI.create(site + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
