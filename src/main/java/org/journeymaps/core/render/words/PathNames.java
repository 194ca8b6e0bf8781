package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.journeymaps.core.insight.Path;

/**
 * Names of the paths of a journey, no two of them the same: by where a path ends and, where that is not enough, by where it
 * leaves the others.
 *
 * <p>Example: "Path to step 4 (by step 2), 50 %" and "Path to step 4 (by step 3), 50 %".
 */
final class PathNames {

    /** What follows the last step of a path. */
    private static final int END = -1;

    private static final double WHOLE = 1000;

    /** A little more, as a sum of fractions may lie a little below. */
    private static final double HALF = 0.5 + 1e-9;

    private final RingWords.Messages messages;
    private final DoubleFunction<String> number;
    private final Map<Path, String> names = new IdentityHashMap<>();

    /** Names for some of the paths. */
    PathNames(List<Path> some, List<Path> paths, RingWords.Messages messages, DoubleFunction<String> number) {
        this.messages = messages;
        this.number = number;
        Map<String, List<Path>> sameEnd = new HashMap<>();
        paths.forEach(path -> sameEnd.computeIfAbsent(end(path), any -> new ArrayList<>()).add(path));
        Map<String, Integer> given = new HashMap<>();
        for (Path path : some) {
            String end = end(path);
            List<String> marks = marks(path, sameEnd.get(end));
            String name = marks.isEmpty() ? end : tell("path-named", end, String.join(messages.say("list", "", ""), marks));
            int nth = given.merge(name, 1, Integer::sum);
            names.put(path, nth == 1 ? name : tell("path-nth", name, number.apply(nth)));
        }
    }

    /** A path with how many take it, in per cent with one decimal at most; unless nobody says how many. */
    String of(Path path) {
        String name = names.get(path);
        double share = Math.floor(path.share() * WHOLE + HALF) / (WHOLE / 100);
        if (path.share() == 0) {
            return name;
        }
        return share == 0
                ? tell("path-rare", name, number.apply(100 / WHOLE))
                : tell("path-share", name, number.apply(share));
    }

    private String end(Path path) {
        return tell(path.stopped() ? "path-stops" : "path-to", number.apply(next(path, path.steps().size() - 1) + 1));
    }

    /** Where a path leaves the others that end alike, in order, and of those that never part why it is broken off. */
    private List<String> marks(Path path, List<Path> others) {
        List<String> marks = new ArrayList<>();
        List<Path> beside = others;
        for (int at = 0; at <= path.steps().size() && beside.size() > 1; at++) {
            int place = at;
            int next = next(path, at);
            List<Path> together = beside.stream().filter(other -> next(other, place) == next).toList();
            if (together.size() < beside.size()) {
                marks.add(mark(path, at));
            }
            beside = together;
        }
        if (beside.size() > 1 && !path.when().isBlank()) {
            marks.add(path.when());
        }
        String straight = tell("path-straight");
        while (marks.size() > 1 && marks.get(marks.size() - 1).equals(straight)) {
            marks.remove(marks.size() - 1);
        }
        return marks;
    }

    private String mark(Path path, int at) {
        int next = next(path, at);
        if (at > 0 && next != END && next <= next(path, at - 1)) {
            return tell("path-back", number.apply(next + 1));
        }
        boolean straight = next == END || next == next(path, path.steps().size() - 1);
        return straight ? tell("path-straight") : tell("path-by", number.apply(next + 1));
    }

    private static int next(Path path, int at) {
        return at < path.steps().size() ? path.steps().get(at) : END;
    }

    private String tell(String key, Object... arguments) {
        return messages.say("findings." + key, arguments);
    }
}
