package org.journeymaps.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.layout.MapLayout;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.screen.ScreenForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the server does for one map on a page, part by part, and the least that could be done with the same text. */
@State(Scope.Benchmark)
public class ServerBenchmark {

    private final HostMessages messages = new HostMessages();
    private final String text = SampleMap.stored(MapSize.GOAL);
    private final JourneyMap map = SampleMap.read(text);
    private final String drawn = draw();

    /**
     * The floor: the same text read by Gson into a tree, the same markup copied.
     *
     * @param sink takes both
     */
    @Benchmark
    public void floor(Blackhole sink) {
        JsonElement tree = JsonParser.parseString(text);
        sink.consume(tree);
        sink.consume(new StringBuilder(drawn.length()).append(drawn).toString());
    }

    /**
     * Text to map.
     *
     * @return the map
     */
    @Benchmark
    public JourneyMap parse() {
        return SampleMap.read(text);
    }

    /**
     * Map to problems.
     *
     * @return none
     */
    @Benchmark
    public List<Problem> check() {
        return MapCheck.problems(map);
    }

    /**
     * Map to numbers.
     *
     * @return the layout
     */
    @Benchmark
    public MapLayout layOut() {
        return MapLayout.of(map);
    }

    /**
     * Map to markup, which begins with laying out.
     *
     * @return the markup
     */
    @Benchmark
    public String draw() {
        return new ScreenForm(messages.words(), Pages.SPRITE).render(map);
    }

    /**
     * Text to markup, all of the above.
     *
     * @param sink takes the problems
     * @return the markup
     */
    @Benchmark
    public String whole(Blackhole sink) {
        JourneyMap read = SampleMap.read(text);
        sink.consume(MapCheck.problems(read));
        return new ScreenForm(messages.words(), Pages.SPRITE).render(read);
    }
}
