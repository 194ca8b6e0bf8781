package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.app.Language;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;

/**
 * What Jira did not do, as JSON: our words for the reason, Jira's own words beside them, and where to consent. Jira's words are
 * for the one who asked; they go nowhere else.
 */
@Named
final class JiraErrors {

    private final Language language;
    private final TrackerDirectory directory;
    private final PageFacts facts;

    JiraErrors(Language language, TrackerDirectory directory, PageFacts facts) {
        this.language = language;
        this.directory = directory;
        this.facts = facts;
    }

    /** The HTTP status; never 401, which means the login of Confluence. */
    static int status(TrackerFailure failure) {
        return switch (failure.reason()) {
            case AWAY -> 502;
            case TOO_MANY -> 429;
            case LINK_GONE, LINK_SHARED, CONSENT_NEEDED, FORBIDDEN, NOT_FOUND, REFUSED, READ_ONLY -> 409;
        };
    }

    /** The error; with the way to consent if that is what is needed and the link is known. */
    JsonObject json(TrackerFailure failure, String link, WayBack back) {
        JsonObject json = ErrorJson.saying(code(failure), message(failure));
        if (!failure.texts().isEmpty()) {
            JsonArray texts = new JsonArray();
            failure.texts().forEach(texts::add);
            json.add("jira", texts);
        }
        if (!failure.fields().isEmpty()) {
            JsonObject fields = new JsonObject();
            failure.fields().forEach(fields::addProperty);
            json.add("fields", fields);
        }
        if (waits(failure)) {
            json.addProperty("seconds", failure.seconds());
        }
        if (failure.reason() == Reason.CONSENT_NEEDED && !link.isEmpty()) {
            consent(link, back).ifPresent(url -> json.addProperty("consent", url));
        }
        return json;
    }

    private String message(TrackerFailure failure) {
        if (failure.seconds() == Long.MAX_VALUE) {
            return language.words().text("journey-maps.rest.jira-blocked");
        }
        String key = "journey-maps.rest." + code(failure);
        return waits(failure) ? language.words().text(key + ".seconds", failure.seconds()) : language.words().text(key);
    }

    private static String code(TrackerFailure failure) {
        return "jira-" + failure.reason().code();
    }

    private static boolean waits(TrackerFailure failure) {
        return failure.reason() == Reason.TOO_MANY && failure.seconds() > 0 && failure.seconds() < Long.MAX_VALUE;
    }

    private Optional<String> consent(String link, WayBack back) {
        try {
            return directory.consent(link, back.on(facts.site()));
        } catch (TrackerException e) {
            return Optional.empty();
        }
    }
}
