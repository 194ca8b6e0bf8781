package org.journeymaps.core.render.words;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Stage;

/** How the journey of a circular map begins anew, in words. */
public final class RingWords {

    /** Where the messages come from. */
    public interface Messages {

        /** A message of the map by the end of its key. */
        String say(String key, Object... arguments);
    }

    private RingWords() {}

    /** A sentence for a circular map with at least one step, else nothing. */
    public static String loop(JourneyMap map, Messages messages) {
        List<Stage> stages = map.stages().stream().filter(stage -> !stage.steps().isEmpty()).toList();
        if (map.type() != MapType.CIRCULAR || stages.isEmpty()) {
            return "";
        }
        return stages.size() == 1
                ? messages.say("ring.loop-steps")
                : messages.say("ring.loop", stages.get(stages.size() - 1).name(), stages.get(0).name());
    }
}
