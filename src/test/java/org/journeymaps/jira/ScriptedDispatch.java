package org.journeymaps.jira;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gives prepared replies, one after the other, and remembers what was sent. */
public final class ScriptedDispatch implements Dispatch {

    private final Deque<Function<Consumer<Reply>, Reply>> script = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();

    public ScriptedDispatch(Reply... replies) {
        for (Reply reply : replies) {
            then(late -> reply);
        }
    }

    public ScriptedDispatch then(Function<Consumer<Reply>, Reply> reply) {
        script.add(reply);
        return this;
    }

    @Override
    public Reply send(String link, Call call, Consumer<Reply> late) {
        calls.add(call);
        if (script.isEmpty()) {
            throw new AssertionError("Nobody expected " + call);
        }
        return script.remove().apply(late);
    }

    public List<Call> calls() {
        return calls;
    }

    public JsonObject body(int call) {
        return JsonParser.parseString(calls.get(call).body()).getAsJsonObject();
    }

    public List<String> paths() {
        return calls.stream().map(call -> call.method() + " " + call.path()).toList();
    }

    public boolean finished() {
        return script.isEmpty();
    }
}
