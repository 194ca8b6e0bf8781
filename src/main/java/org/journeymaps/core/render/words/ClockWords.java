package org.journeymaps.core.render.words;

import java.util.Locale;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.DayTime;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Step;

/** Times of a day in words. */
public final class ClockWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final RingWords.Messages messages;
    private final String range;

    /** Words with a message for a stretch of time, since not every form has the dash for it. */
    public ClockWords(RingWords.Messages messages, String range) {
        this.messages = messages;
        this.range = range;
    }

    /** From when to when; one that begins after the first midnight says so. */
    public String range(Clock.Hours hours) {
        String stretch = hours.minutes() == 0 ? time(hours.start())
                : messages.say(range, time(hours.start()), time(hours.end()));
        return later(hours, stretch);
    }

    /** From when to when a step is; an end that cannot be read as a time stays as it stands in the map. */
    public String range(Step step, Clock.Hours hours) {
        return endsSomehow(step) ? later(hours, messages.say(range, time(hours.start()), step.end())) : range(hours);
    }

    /** Whether a step says when it ends, but not as a time. */
    public static boolean endsSomehow(Step step) {
        return !step.end().isBlank() && DayTime.minutes(step.end()).isEmpty();
    }

    private String later(Clock.Hours hours, String stretch) {
        return hours.start() < DAY ? stretch : messages.say("clock.later-day", stretch, hours.start() / DAY);
    }

    /** A time that cannot be read as one, as it stands in the map. */
    public String raw(Step step) {
        return Stream.of(step.start(), step.end()).filter(text -> !text.isBlank())
                .reduce((start, end) -> messages.say(range, start, end))
                .orElseGet(() -> messages.say("clock.no-time"));
    }

    /** How long it is, in hours and minutes. */
    public String length(Clock.Hours hours) {
        int minutes = hours.minutes() % HOUR;
        int whole = hours.minutes() / HOUR;
        if (whole == 0) {
            return messages.say("clock.minutes", minutes);
        }
        return minutes == 0 ? messages.say("clock.hours", whole) : messages.say("clock.hours-minutes", whole, minutes);
    }

    /** Where the persona is at a step, by the first lane that says so; empty if none does. */
    public static String place(JourneyMap map, MapIndex index, int step) {
        for (Lane lane : map.lanes()) {
            if (lane.type() == LaneType.PLACE) {
                Stream<Card> cards = lane.cards().stream().filter(card -> index.places(lane.span(), card).contains(step));
                String place = cards.map(Card::text).filter(text -> !text.isBlank()).findFirst().orElse("");
                if (!place.isEmpty()) {
                    return place;
                }
            }
        }
        return "";
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute % DAY / HOUR, minute % HOUR);
    }
}
