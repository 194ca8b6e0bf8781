package org.journeymaps.bench;

import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.screen.ScreenForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole work of the server for one map, for maps of growing size. */
@State(Scope.Benchmark)
public class GrowthBenchmark {

    /** Cards and values of the map, together. */
    @Param({"100", "250", "500", "1000", "2000", "5000"})
    public int cards;

    private final HostMessages messages = new HostMessages();
    private String text = "";

    /** Makes the map. */
    @Setup
    public void prepare() {
        text = SampleMap.compact(MapSize.ofCards(cards));
    }

    /**
     * Text to markup.
     *
     * @param sink takes the problems
     * @return the markup
     */
    @Benchmark
    public String growth(Blackhole sink) {
        JourneyMap map = SampleMap.read(text);
        sink.consume(MapCheck.problems(map));
        return new ScreenForm(messages.words(), Pages.SPRITE).render(map);
    }
}
