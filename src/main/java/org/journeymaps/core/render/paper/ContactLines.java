package org.journeymaps.core.render.paper;

import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** Contacts, channels and systems in words. */
final class ContactLines {

    private final MapIndex index;
    private final StaticWords words;

    ContactLines(MapIndex index, StaticWords words) {
        this.index = index;
        this.words = words;
    }

    void write(List<Line> lines, Touchpoint touchpoint) {
        lines.add(Line.strong(touchpoint.text()));
        lines.add(Line.plain(words.list(List.of(
                channel(touchpoint.channel(), touchpoint.network()), words.code("direction", touchpoint.direction())))));
        boolean department = !touchpoint.department().isEmpty();
        if (!department || touchpoint.ownership() != Ownership.OWN) {
            lines.add(Line.plain(words.code("ownership", touchpoint.ownership())));
        }
        department(lines, touchpoint.department());
        lines.add(Line.plain(touchpoint.person()));
        if (touchpoint.importance() > 0) {
            lines.add(Line.plain(words.say("importance", words.count(touchpoint.importance()))));
        }
        lines.add(Line.plain(money(touchpoint.cost(), touchpoint.volume())));
    }

    void write(List<Line> lines, ChannelUse use) {
        lines.add(Line.plain(channel(use.channel(), use.network())));
        lines.add(Line.plain(use.text()));
    }

    private String channel(Channel channel, String network) {
        String name = words.code("channel", channel);
        return network.isBlank() ? name : words.say("network", name, network);
    }

    private String money(Reading cost, Reading volume) {
        if (cost instanceof Reading.Number each && volume instanceof Reading.Number many) {
            return words.text("cost-volume", words.bare(each.value()), words.bare(many.value()),
                    words.bare(each.value() * many.value()));
        }
        if (cost instanceof Reading.Number each) {
            return words.say("cost", words.bare(each.value()));
        }
        return volume instanceof Reading.Number many ? words.say("volume", words.bare(many.value())) : "";
    }

    private void department(List<Line> lines, String key) {
        if (!key.isEmpty()) {
            lines.add(Line.plain(index.departmentName(key)));
        }
    }
}
