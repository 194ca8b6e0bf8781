package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.core.render.Words;

/** The answers of all resources: JSON, never kept by a cache, errors in the language of who asked and without inner details. */
@Named
final class Answers {

    private final Language language;
    private final JiraErrors jiraErrors;

    Answers(Language language, JiraErrors jiraErrors) {
        this.language = language;
        this.jiraErrors = jiraErrors;
    }

    /** What a resource does. */
    @FunctionalInterface
    interface Work {

        JsonObject run() throws MapRefusedException, BadRequestException, IOException;
    }

    /** What a resource does with the help of Jira. */
    @FunctionalInterface
    interface JiraWork {

        JsonObject run() throws MapRefusedException, TrackerException, BadRequestException, IOException;
    }

    /** Does the work and answers with what comes of it, good or bad. */
    Response to(Work work) {
        return to(WayBack.to(null), work::run);
    }

    /** Does work for which somebody may have to leave for consent, and answers with what comes of it, good or bad. */
    Response to(WayBack back, JiraWork work) {
        try {
            return answer(200, work.run());
        } catch (MapRefusedException e) {
            return refused(e);
        } catch (TrackerException e) {
            return answer(JiraErrors.status(e.failure()), jiraErrors.json(e.failure(), e.link(), back));
        } catch (BadRequestException e) {
            return answer(e.status(), bad(e));
        } catch (IOException | RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    private JsonObject bad(BadRequestException refusal) {
        JsonObject error = error(refusal.code(), refusal.fields().size());
        if (!refusal.field().isEmpty()) {
            error.addProperty("field", refusal.field());
        }
        if (!refusal.fields().isEmpty()) {
            JsonObject fields = new JsonObject();
            refusal.fields().forEach(fields::addProperty);
            error.add("fields", fields);
        }
        return error;
    }

    /** The answer to a fault of ours or the host's: a number to look for in the log. */
    Response failed(Throwable fault) {
        return answer(500, error("failed", Faults.logged(fault)));
    }

    /** The answer to a request that no resource takes. */
    Response unknown(int status) {
        return answer(status, error("unknown"));
    }

    private Response refused(MapRefusedException refusal) {
        JsonObject error = error(refusal.reason().code());
        if (!refusal.choices().isEmpty()) {
            Words words = language.words();
            JsonArray maps = new JsonArray();
            refusal.choices().forEach(map -> maps.add(choice(map, words)));
            error.add("maps", maps);
        }
        return answer(status(refusal.reason()), error);
    }

    private static JsonObject choice(StoredMap map, Words words) {
        String key = map.heading().isEmpty() ? "journey-maps.rest.choice" : "journey-maps.rest.choice-below";
        JsonObject json = new JsonObject();
        json.addProperty("position", map.position());
        json.addProperty("heading", map.heading());
        json.addProperty("label", words.text(key, map.position(), map.heading()));
        return json;
    }

    private static int status(MapRefusedException.Reason reason) {
        return switch (reason) {
            case CONTENT_MISSING, MAP_MISSING, ITEM_MISSING, FILING_MISSING -> 404;
            case EDIT_DENIED, FILING_DENIED -> 403;
            case PAGE_BUSY -> 503;
            case MAP_CHANGED, MAP_AMBIGUOUS, MAP_NOT_EMPTY, MAP_MALFORMED, PAGE_MALFORMED, MAP_TWICE, MAP_PROBLEMS, MAP_FULL,
                    ISSUES_FULL, TOO_MUCH_TO_DRAW, ALREADY_FILED, DEPARTMENT_MISSING, DEPARTMENT_RETIRED, FILING_STATE -> 409;
        };
    }

    private JsonObject error(String code, Object... arguments) {
        return ErrorJson.of(language.words(), code, arguments);
    }

    private static Response answer(int status, JsonObject json) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store").entity(json.toString()).build();
    }
}
