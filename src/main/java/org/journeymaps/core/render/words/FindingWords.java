package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.journeymaps.core.insight.ChannelTotal;
import org.journeymaps.core.insight.Costs;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.Handoff;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Value;

/** What a map amounts to, in words: its scores and who gave them, worst pain points, gaps, hand-offs, costs and channels. */
public final class FindingWords {

    private final JourneyMap map;
    private final MapIndex index;
    private final Findings findings;
    private final RingWords.Messages messages;
    private final DoubleFunction<String> number;

    /** Findings in the words and numbers of a reader. */
    public FindingWords(
            JourneyMap map, MapIndex index, Findings findings, RingWords.Messages messages, DoubleFunction<String> number) {
        this.map = map;
        this.index = index;
        this.findings = findings;
        this.messages = messages;
        this.number = number;
    }

    /** All that is found, without what is not. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        ScoreWords scores = new ScoreWords(map, index, messages, number);
        findings.scores().forEach(score -> all.add(scores.of(score)));
        all.add(new Finding(tell("raters"), raters()));
        all.add(new Finding(tell("worst"), findings.worst().stream()
                .map(pain -> tell("pain", pain.pain().text(), number.apply(pain.score())))
                .toList()));
        all.add(new Finding(tell("gaps"), findings.gaps().stream().map(Card::text).toList()));
        all.add(new Finding(tell("handoffs"), findings.handoffs().stream().map(this::handoff).toList()));
        all.add(new Finding(tell("costs"), costs(findings.costs())));
        all.add(new Finding(tell("channels"), findings.channels().stream().map(this::channel).toList()));
        all.removeIf(finding -> finding.lines().isEmpty());
        return all;
    }

    /** Who gave the values, as far as these say it: one person's opinion is to be seen as such. */
    private List<String> raters() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        map.lanes().forEach(lane -> lane.values().stream().map(Value::rater).filter(rater -> !rater.isBlank())
                .forEach(rater -> counts.merge(rater, 1, Integer::sum)));
        return counts.entrySet().stream().map(one -> tell("rater", one.getKey(), one.getValue())).toList();
    }

    private String handoff(Handoff handoff) {
        return tell("handoff", index.departmentName(handoff.from().department()),
                index.departmentName(handoff.to().department()), number.apply(handoff.step() + 1));
    }

    private List<String> costs(Costs costs) {
        List<String> lines = new ArrayList<>();
        costs.touchpoints().forEach(cost -> lines.add(
                tell("cost", cost.touchpoint().text(), number.apply(cost.total()), number.apply(cost.volume()))));
        if (lines.size() > 1) {
            lines.add(tell("cost-total", number.apply(costs.total())));
        }
        if (costs.uncounted() > 0) {
            lines.add(tell("uncounted", costs.uncounted()));
        }
        return lines;
    }

    private String channel(ChannelTotal total) {
        String name = messages.say("channel." + total.channel().code());
        return total.volume() > 0
                ? tell("channel-volume", name, total.uses(), number.apply(total.volume()))
                : tell("channel", name, total.uses());
    }

    private String tell(String key, Object... arguments) {
        return messages.say("findings." + key, arguments);
    }
}
