package org.journeymaps.core.check;

import java.util.List;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;

/** A map given by some of its members, in JSON with single quotes for legibility, and what the check says of it. */
final class Checked {

    private Checked() {}

    /** The problems as "name[arguments] path". */
    static List<String> problems(String members) {
        return check(members).stream()
                .map(problem -> problem.key().replace("journey-maps.problem.", "")
                        + problem.arguments() + " " + problem.path())
                .toList();
    }

    static List<Problem> check(String members) {
        String text = "{'format': 'journey-map/1', 'id': 'm', 'title': 'Map', " + members + "}";
        try {
            return MapCheck.problems(new JourneyReader(Limits.DEFAULT).read(text.replace('\'', '"')));
        } catch (JourneyFormatException unreadable) {
            throw new AssertionError("the test's own map is not readable", unreadable);
        }
    }
}
