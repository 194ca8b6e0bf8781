package org.journeymaps.core.render.screen.sheet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.render.Drawn;
import org.junit.Test;
import org.w3c.dom.Element;

public class SpriteTest {

    /** The icons of the sprite, from the top. */
    private static List<Element> icons() throws IOException {
        Element root = Drawn.parse(Files.readString(Path.of("src/main/resources/web/images/sprite.svg")));
        return Drawn.elements(root, "g").stream().filter(icon -> !icon.getAttribute("id").isEmpty()).toList();
    }

    @Test
    public void showsEachIconAtThePlaceThatItsNumberSays() throws IOException {
        List<Element> icons = icons();
        assertEquals(Icons.NAMES, icons.stream().map(icon -> icon.getAttribute("id")).toList());
        for (int i = 0; i < icons.size(); i++) {
            assertEquals("translate(0 " + 24 * i + ")", ((Element) icons.get(i).getParentNode()).getAttribute("transform"));
            assertEquals("mask-position:0 " + i + "%", Icons.place(Icons.NAMES.get(i)));
        }
        assertTrue("101 places, of which the last is at 100%", icons.size() <= 101);
    }

    @Test
    public void anIconThatIsMissingIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> Icons.place("nothing")).getMessage();
        assertEquals("the sprite has no icon nothing", message);
    }

    @Test
    public void holdsAnIconForEveryWordThatHasOne() throws IOException {
        Set<String> wanted = new TreeSet<>(Set.of("gap", "opportunity", "solution", "more", "trend", "trend-up", "trend-down",
                "trend-flat", "ownership-partner", "ownership-external",
                "clock", "branch", "loop",
                "create", "unseen", "unplugged", "person", "actions", "stale",
                "play", "missing", "outside", "place", "question", "vote", "stamp", "level-good", "level-between", "level-bad",
                "face-awful", "face-bad", "face-poor", "face-neutral", "face-fair", "face-good", "face-great",
                "star", "thumb-up", "thumb-side", "thumb-down", "view", "chosen"));
        wanted.addAll(Set.of("empathy-says", "empathy-thinks", "empathy-does", "empathy-feels", "empathy-pain", "empathy-gains",
                "clock", "clock-overlap", "clock-window", "ring-trigger", "ring-lap"));
        add(wanted, "channel-", Channel.values());
        add(wanted, "direction-", Direction.values());
        add(wanted, "flag-", StepFlag.values());
        add(wanted, "change-", Change.values());
        add(wanted, "form-", Stream.of(ContentForm.values()).filter(form -> form != ContentForm.UNSTATED).toArray(Code[]::new));
        assertEquals(wanted, new TreeSet<>(Icons.NAMES));
    }

    @Test
    public void drawsWithTheColourOfTheTextAround() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/web/images/sprite.svg"));
        assertTrue(Stream.of("#fff", "#000", "black", "white", "rgb").noneMatch(sprite::contains));
    }

    private static void add(Set<String> names, String prefix, Code... codes) {
        for (Code code : codes) {
            names.add(prefix + code.code());
        }
    }
}
