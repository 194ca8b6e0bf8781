package org.journeymaps.core.layout;

import java.util.List;
import java.util.Set;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.LaneType;

/** A line between two bands of a service blueprint. */
public enum BandLine implements Code {

    /** Above it acts the customer, below it the company; an arrow that crosses it is a touchpoint. */
    INTERACTION(LaneType.CUSTOMER_ACTIONS),

    /** Below it stands what the customer does not see. */
    VISIBILITY(LaneType.FRONTSTAGE),

    /** Below it stand those who support the people of the service. */
    INTERNAL_INTERACTION(LaneType.BACKSTAGE),

    /** No line: bands lie next to each other, and arrows need room between them. */
    NONE();

    private final String code = Code.kebab(this);

    /** The band above it. */
    private final Set<LaneType> above;

    BandLine(LaneType... above) {
        this.above = Set.of(above);
    }

    /**
     * The lines between two bands.
     *
     * @param above type of the upper band
     * @param below type of the lower one
     * @return the lines from top to bottom: two where the band between them is missing
     */
    public static List<BandLine> between(LaneType above, LaneType below) {
        return List.of(values()).stream()
                .filter(line -> line.above.stream().anyMatch(own -> above.compareTo(own) <= 0 && below.compareTo(own) > 0))
                .toList();
    }

    @Override
    public String code() {
        return code;
    }
}
