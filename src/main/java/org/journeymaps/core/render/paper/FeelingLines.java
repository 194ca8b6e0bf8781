package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Value;

/** What a feeling rests on, in words. */
final class FeelingLines {

    private final List<Evidence> evidence;
    private final StaticWords words;

    FeelingLines(JourneyMap map, StaticWords words) {
        this.evidence = map.evidence();
        this.words = words;
    }

    /** Basis and sources of the values that a feeling is made of. */
    List<Line> basis(Feeling feeling) {
        return basis(feeling.values());
    }

    /** Basis and sources of values. */
    List<Line> basis(List<Value> values) {
        List<Line> lines = new ArrayList<>();
        values.stream().map(Value::basis).distinct().sorted().forEach(basis -> lines.add(name(basis)));
        lines.addAll(sources(values.stream().flatMap(value -> value.evidence().stream()).toList()));
        return lines;
    }

    /** The sources that ids stand for, in the order of the map. */
    List<Line> sources(List<String> ids) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence source = evidence.get(i);
            if (ids.contains(source.id())) {
                lines.add(Line.quiet(words.text(source.source().isBlank() ? "source" : "source-named", i + 1, source.source())));
            }
        }
        return lines;
    }

    private Line name(Basis basis) {
        return switch (basis) {
            case PREDICTED -> Line.quiet(words.say("legend.predicted"));
            case ASSERTED -> Line.quiet(words.say("legend.assumed"));
            case REPORTED, OBSERVED, MEASURED -> Line.plain(words.text("evidenced", words.code("basis", basis)));
        };
    }
}
