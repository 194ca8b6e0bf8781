package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** Cards for tests of what is found out about them. */
final class Samples {

    private Samples() {}

    static PainPoint pain(String id, int severity, int frequency, int reach, String... at) {
        return new PainPoint(
                id, List.of(at), "Pain " + id, severity, frequency, reach, "", List.of(), List.of(), Extras.NONE);
    }

    static Improvement improvement(String id, List<String> answers, String... at) {
        return new Improvement(id, List.of(at), "Solution " + id, answers, "", List.<IssueLink>of(), Extras.NONE);
    }

    static Touchpoint contact(String id, Channel channel, Ownership ownership, String department, String... at) {
        return new Touchpoint(id, List.of(at), "Touchpoint " + id, channel, "", Direction.TWO, ownership, department, "", 0,
                Reading.NONE, Reading.NONE, Extras.NONE);
    }

    /** Calls with what each costs and how many there are; NaN for not given. */
    static Touchpoint calls(String id, double cost, double volume, String... at) {
        return new Touchpoint(id, List.of(at), "Touchpoint " + id, Channel.PHONE, "", Direction.TWO, Ownership.OWN, "", "", 0,
                reading(cost), reading(volume), Extras.NONE);
    }

    private static Reading reading(double number) {
        return Double.isNaN(number) ? Reading.NONE : new Reading.Number(number);
    }
}
