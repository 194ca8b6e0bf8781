package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.jira.Reply;

/**
 * What a reply amounts to: by its status, by whom Jira saw and by the kind of its body, never by its words. Statuses and shapes
 * are those of Jira 10.3 and 11.3; a proxy or a log-in page in front of Jira may answer anything in its name.
 */
final class Verdict {

    private final Reply reply;
    private final Instant now;

    Verdict(Reply reply, Instant now) {
        this.reply = reply;
        this.now = now;
    }

    /** The body of a success; {@link JsonNull} of one without a body. */
    JsonElement body() throws TrackerException {
        if (reply instanceof Reply.Answer answer && succeeded(answer) && !anonymous(answer)) {
            if (answer.status() == 204) {
                return JsonNull.INSTANCE;
            }
            return json(answer).orElseThrow(() -> new TrackerException(Reason.AWAY));
        }
        throw new TrackerException(failure());
    }

    /** The body, whoever Jira saw, if the call succeeded and told what came of it. */
    Optional<JsonObject> result() {
        return reply instanceof Reply.Answer answer && succeeded(answer)
                ? json(answer).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject)
                : Optional.empty();
    }

    /** What went wrong, for a reply that is no success. */
    TrackerFailure failure() {
        if (reply instanceof Reply.Silence silence) {
            return TrackerFailure.of(silence.reason());
        }
        Reply.Answer answer = (Reply.Answer) reply;
        Optional<JsonElement> body = json(answer);
        ErrorTexts said = body.map(ErrorTexts::of).orElse(new ErrorTexts(List.of(), Map.of()));
        Reason reason = reason(answer, body.isPresent());
        return new TrackerFailure(
                reason, said.texts(), said.fields(), reason == Reason.TOO_MANY ? RetryAfter.seconds(answer, now) : 0);
    }

    /** Whether Jira has certainly done nothing. A redirect and an error page do not prove it: they may stand for a time-out. */
    boolean didNothing() {
        if (reply instanceof Reply.Silence silence) {
            return !silence.mayHaveActed();
        }
        Reply.Answer answer = (Reply.Answer) reply;
        return switch (answer.status()) {
            case 401, 403, 404, 429 -> true;
            case 408 -> false;
            default -> answer.status() / 100 == 4 && json(answer).isPresent();
        };
    }

    /** Whether a refusal may come of Jira being read-only; what it answers then is not known for certain. */
    boolean mayBeReadOnly() {
        return reply instanceof Reply.Answer answer && switch (answer.status()) {
            case 403, 405, 409, 423, 503 -> true;
            case 400 -> failure().fields().isEmpty();
            default -> false;
        };
    }

    private static Reason reason(Reply.Answer answer, boolean json) {
        int status = answer.status();
        if (status == 429) {
            return Reason.TOO_MANY;
        }
        if (anonymous(answer) || status == 401 || status / 100 == 3) {
            return Reason.CONSENT_NEEDED;
        }
        return switch (status) {
            case 403 -> Reason.FORBIDDEN;
            case 404 -> Reason.NOT_FOUND;
            default -> status / 100 == 4 && json ? Reason.REFUSED : Reason.AWAY;
        };
    }

    private static boolean succeeded(Reply.Answer answer) {
        return answer.status() / 100 == 2;
    }

    /** Jira names on each answer whom it saw, and a user who got lost on the way is no reason to show what anybody may see. */
    private static boolean anonymous(Reply.Answer answer) {
        return answer.header("X-AUSERNAME").strip().equalsIgnoreCase("anonymous");
    }

    private static Optional<JsonElement> json(Reply.Answer answer) {
        String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("json") ? Json.parse(answer.body()) : Optional.empty();
    }
}
