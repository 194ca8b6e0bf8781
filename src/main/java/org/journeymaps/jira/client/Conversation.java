package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.Reply;

/** The calls to one Jira that one undertaking makes, one after the other, with an end to all of them together. */
final class Conversation {

    private static final Duration READ = Duration.ofSeconds(8);
    private static final Duration WRITE = Duration.ofSeconds(15);

    private final Dispatch dispatch;
    private final String link;
    private final Deadline deadline;

    /** A conversation that is over after a time. */
    Conversation(Dispatch dispatch, String link, InstantSource clock, Duration total) {
        this.dispatch = dispatch;
        this.link = link;
        this.deadline = new Deadline(clock, total);
    }

    Instant now() {
        return deadline.now();
    }

    Duration left() {
        return deadline.left();
    }

    JsonElement get(String path) throws TrackerException {
        return verdict(Call.Method.GET, path, "", READ).body();
    }

    /** Asks what does not fit into an address. */
    JsonElement ask(String path, JsonObject question) throws TrackerException {
        return verdict(Call.Method.POST, path, Json.write(question), READ).body();
    }

    /** Changes something. */
    void change(Call.Method method, String path, String body) throws TrackerException {
        Verdict verdict = verdict(method, path, body, WRITE);
        try {
            verdict.body();
        } catch (TrackerException e) {
            throw new TrackerException(explained(verdict, e.failure()));
        }
    }

    /** Sends a call as it is, whose answer may come late. */
    Reply send(Call call, Consumer<Reply> late) {
        return dispatch.send(link, call, late);
    }

    /** The failure of a change, or that Jira is read-only, if that is behind it. */
    TrackerFailure explained(Verdict verdict, TrackerFailure failure) {
        if (!verdict.mayBeReadOnly()) {
            return failure;
        }
        try {
            JsonObject mode = Json.object(get(Paths.of("readonly-mode")));
            List<String> said = Stream.of("message", "endTime").map(name -> Json.text(mode, name))
                    .filter(text -> !text.isBlank()).toList();
            return Json.flag(mode, "enabled")
                    ? new TrackerFailure(TrackerFailure.Reason.READ_ONLY, said, Map.of(), 0) : failure;
        } catch (TrackerException unknown) {
            return failure;
        }
    }

    private Verdict verdict(Call.Method method, String path, String body, Duration longest) throws TrackerException {
        Duration patience = deadline.atMost(longest);
        Reply reply = dispatch.send(link, new Call(method, path, body, patience, patience), tooLate -> { });
        return new Verdict(reply, now());
    }
}
