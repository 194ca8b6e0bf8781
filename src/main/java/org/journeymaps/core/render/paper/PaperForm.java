package org.journeymaps.core.render.paper;

import java.time.LocalDate;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Words;

/** A map in a form that needs neither script nor style sheet, in one language and as it is on one day. */
public abstract class PaperForm {

    final Words words;
    final LocalDate today;

    PaperForm(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /**
     * The same form as it is on a day.
     *
     * @param day the day, after which a review is overdue or not
     * @return a form
     */
    public abstract PaperForm on(LocalDate day);

    /**
     * Writes a map.
     *
     * @param map the map
     * @return an element {@code div}
     */
    public final String render(JourneyMap map) {
        return render(map, Counterpart.NONE);
    }

    /**
     * Writes a map, and how it differs from the one that it is compared with.
     *
     * @param map the map
     * @param counterpart what the reader may know of the other one
     * @return an element {@code div}
     */
    public final String render(JourneyMap map, Counterpart counterpart) {
        return render(LaneChoice.all(map), counterpart);
    }

    /**
     * Writes the rows of a map that are chosen; all else is that of the whole map.
     *
     * @param choice the map and the lanes of which there are rows
     * @param counterpart what the reader may know of the map that it is compared with
     * @return an element {@code div}
     */
    public abstract String render(LaneChoice choice, Counterpart counterpart);
}
