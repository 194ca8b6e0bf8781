package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/** Who gave the values of a map: said once for all lanes, and at a value where it is not the same for all of its lane. */
public final class RaterWords {

    /** More names than this are counted. */
    private static final int MOST = 12;

    private final RingWords.Messages words;
    private final Map<Set<String>, List<Lane>> lanes = new LinkedHashMap<>();
    /** By value, the raters who gave all values of its lane; without those of lanes with one rater alone. */
    private final Map<Value, Set<String>> common = new IdentityHashMap<>();

    public RaterWords(JourneyMap map, RingWords.Messages words) {
        this.words = words;
        List<Lane> hidden = DrawnLanes.hidden(map);
        for (Lane lane : map.lanes()) {
            Set<String> names = names(lane.values());
            if (!names.isEmpty() && !hidden.contains(lane)) {
                lanes.computeIfAbsent(names, any -> new ArrayList<>()).add(lane);
                boolean known = lane.values().stream().noneMatch(RaterWords::anonymous);
                if (!known || names.size() > 1) {
                    lane.values().forEach(value -> common.put(value, known ? names : Set.of()));
                }
            }
        }
    }

    /** A line for all lanes with the same raters, such as "Emotion, Effort: Rated by Ann, Ben". */
    public List<String> lines() {
        return lanes.entrySet().stream().map(entry -> {
            List<String> titles = entry.getValue().stream().map(Lane::title).filter(title -> !title.isBlank()).toList();
            String said = rated(entry.getKey());
            return titles.isEmpty() ? said : words.say("of", list(titles), said);
        }).toList();
    }

    /** Who gave values of one lane; nothing where all of the lane are from the same raters. */
    List<String> of(List<Value> values) {
        Set<String> names = names(values);
        return names.isEmpty() || names.equals(common.getOrDefault(values.get(0), names)) ? List.of() : List.of(rated(names));
    }

    private String rated(Set<String> names) {
        String said = list(names.stream().limit(MOST).toList());
        return names.size() > MOST ? words.say("rated-by-more", said, names.size() - MOST) : words.say("rated-by", said);
    }

    private String list(List<String> items) {
        return items.stream().collect(Collectors.joining(words.say("list", "", "")));
    }

    private static Set<String> names(List<Value> values) {
        Set<String> names = new LinkedHashSet<>();
        values.stream().map(Value::rater).filter(name -> !name.isBlank()).forEach(names::add);
        return Collections.unmodifiableSet(names);
    }

    /** A prediction needs no rater. */
    private static boolean anonymous(Value value) {
        return value.rater().isBlank() && value.basis() != Basis.PREDICTED;
    }
}
