package org.journeymaps.jira.client;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.journeymaps.app.issue.CreateResult;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.app.issue.TrackerFailure;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Reply;

/**
 * One attempt to make an issue. Jira makes a second issue of a request that comes twice and knows no key that would keep it from
 * doing so: nothing is sent again unless Jira said that it had refused the fields that are now left out.
 */
final class Creation {

    /** For the request and its one repetition together. */
    static final Duration TOTAL = Duration.ofSeconds(55);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A Jira that is slower than that is not worth a thread; until then its answer settles what nobody knew. */
    private static final Duration LINGER = Duration.ofSeconds(90);
    /** With less than this left, a second request would only turn a certain refusal into an uncertain time-out. */
    private static final Duration WORTH_TRYING = Duration.ofSeconds(5);

    private final Conversation jira;
    private final IssueDraft draft;
    private final Stamp stamp;

    Creation(Conversation jira, IssueDraft draft, Stamp stamp) {
        this.jira = jira;
        this.draft = draft;
        this.stamp = stamp;
    }

    CreateResult send(Consumer<CreateResult> late) {
        Verdict first = post(List.of(), late);
        Set<String> refused = refusedButOptional(first);
        if (refused.isEmpty() || jira.left().compareTo(WORTH_TRYING) < 0) {
            return explained(first, List.of());
        }
        List<String> dropped = List.copyOf(refused);
        return explained(post(dropped, late), dropped);
    }

    private Verdict post(List<String> without, Consumer<CreateResult> late) {
        Duration left = jira.left();
        Duration patience = left.compareTo(PATIENCE) < 0 ? left : PATIENCE;
        Call call = new Call(
                Call.Method.POST, Paths.of("issue"), CreateJson.write(draft, stamp, without), patience, LINGER);
        return verdict(jira.send(call, reply -> tell(result(verdict(reply), without), late)));
    }

    /** Nothing was learnt if it is still unknown. */
    private static void tell(CreateResult result, Consumer<CreateResult> late) {
        if (!(result instanceof CreateResult.Unknown)) {
            late.accept(result);
        }
    }

    private Verdict verdict(Reply reply) {
        return new Verdict(reply, jira.now());
    }

    /** What to leave out: nothing, unless leaving it out can help. Jira names all fields it refuses at once. */
    private Set<String> refusedButOptional(Verdict verdict) {
        if (verdict.failure().reason() != TrackerFailure.Reason.REFUSED || !verdict.didNothing()) {
            return Set.of();
        }
        Set<String> refused = new TreeSet<>(verdict.failure().fields().keySet());
        return CreateJson.optional(draft).containsAll(refused) ? refused : Set.of();
    }

    /** The result, with what Jira says of being read-only where that is behind it. */
    private CreateResult explained(Verdict verdict, List<String> dropped) {
        CreateResult result = result(verdict, dropped);
        if (result instanceof CreateResult.Refused refused) {
            return new CreateResult.Refused(jira.explained(verdict, refused.failure()));
        }
        if (result instanceof CreateResult.Unknown unknown) {
            return new CreateResult.Unknown(jira.explained(verdict, unknown.failure()));
        }
        return result;
    }

    private static CreateResult result(Verdict verdict, List<String> dropped) {
        Optional<JsonObject> made = verdict.result();
        if (made.isPresent()) {
            String id = Json.text(made.get(), "id");
            String key = Json.text(made.get(), "key");
            if (Ids.isNumber(id) && Ids.isKey(key)) {
                return new CreateResult.Created(id, key, dropped);
            }
        }
        return verdict.didNothing()
                ? new CreateResult.Refused(verdict.failure()) : new CreateResult.Unknown(verdict.failure());
    }
}
