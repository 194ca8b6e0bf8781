package org.journeymaps.core.render.words;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/** Who gave a value, said where it is not the same for all of its lane; the foot of a map tells who gave those of each lane. */
final class RaterWords {

    /** More names than this are counted. */
    private static final int MOST = 12;

    private final RingWords.Messages words;
    /** By value, the raters who gave all values of its lane; without those of lanes with one rater alone. */
    private final Map<Value, Set<String>> common = new IdentityHashMap<>();

    RaterWords(JourneyMap map, RingWords.Messages words) {
        this.words = words;
        for (Lane lane : map.lanes()) {
            Set<String> names = names(lane.values());
            boolean known = lane.values().stream().noneMatch(RaterWords::anonymous);
            if (!names.isEmpty() && (!known || names.size() > 1)) {
                lane.values().forEach(value -> common.put(value, known ? names : Set.of()));
            }
        }
    }

    /** Who gave values of one lane; nothing where all of the lane are from the same raters. */
    List<String> of(List<Value> values) {
        Set<String> names = names(values);
        return names.isEmpty() || names.equals(common.getOrDefault(values.get(0), names)) ? List.of() : List.of(rated(names));
    }

    private String rated(Set<String> names) {
        String said = names.stream().limit(MOST).collect(Collectors.joining(words.say("list", "", "")));
        return names.size() > MOST ? words.say("rated-by-more", said, names.size() - MOST) : words.say("rated-by", said);
    }

    private static Set<String> names(List<Value> values) {
        return values.stream().map(Value::rater).filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A prediction needs no rater. */
    private static boolean anonymous(Value value) {
        return value.rater().isBlank() && value.basis() != Basis.PREDICTED;
    }
}
