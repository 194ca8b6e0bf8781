package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.w3c.dom.Element;

/** Whatever a map holds, all ways to draw it say the same. */
@RunWith(JUnitQuickcheck.class)
public class AnyMapInAnyViewTest {

    @Property(trials = 60)
    public void eachViewSaysEveryTextOfTheMap(@From(MapGenerator.class) JourneyMap map) {
        for (View view : View.values()) {
            String said = Drawn.squeeze(drawn(map, view).getTextContent());
            MapTexts.of(map).forEach(text -> assertTrue(view + " lacks " + text, said.contains(Drawn.squeeze(text))));
        }
    }

    @Property(trials = 60)
    public void noIdIsGivenTwiceAndEachItemIsMetWithItsIssues(@From(MapGenerator.class) JourneyMap map) {
        Set<String> items = items(drawn(map, View.MAP));
        for (View view : View.values()) {
            Element root = drawn(map, view);
            List<String> ids = values(root, "id").toList();
            assertEquals(view.code(), ids.size(), new HashSet<>(ids).size());
            assertTrue(view.code(), items(root).containsAll(items));
            led(root).forEach(id -> assertTrue(view + " leads to " + id, ids.contains(id)));
        }
    }

    /** The ids to which links within the map lead, and those of what names or tells its parts. */
    private static Stream<String> led(Element root) {
        Stream<String> links = values(root, "href").filter(href -> href.startsWith("#")).map(href -> href.substring(1));
        return Stream.concat(links, Stream.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")
                .flatMap(name -> values(root, name)).flatMap(ids -> Stream.of(ids.split(" "))));
    }

    @Test
    public void aTimeOfADayThatCannotBeReadIsSaidInEveryForm() {
        List<Step> steps = List.of(at("s1", "07:00", "08:00"), at("s2", "24:00", ""), at("s3", "noon", "13:30"),
                at("s4", "23:45", "late"));
        JourneyMap map = new MapSketch().stage(new Stage("a", "A", "", "", steps, Extras.NONE)).map(MapType.DAY_IN_THE_LIFE);
        Stream<Element> views = Stream.of(View.values()).map(view -> drawn(map, view));
        Stream<String> forms = Stream.of(new PdfForm(PropertyWords.english()).render(map),
                new PlainForm(PropertyWords.english()).render(map));
        for (Element root : Stream.concat(views, forms.map(Drawn::parse)).toList()) {
            String said = Drawn.squeeze(root.getTextContent());
            List.of("24:00", "noon", "13:30", "23:45", "late")
                    .forEach(time -> assertTrue(time + " in " + said, said.contains(time)));
        }
    }

    private static Step at(String id, String start, String end) {
        return new Step(id, "Does", start, end, 0, 0, 0, List.of(), List.of(), Extras.NONE);
    }

    @Test
    public void aLinkToAStageOfAWideMapLeadsThereInEveryView() {
        JourneyMap map = new MapSketch().stage("Ask", 7).stage("Use", 6).map();
        for (View view : View.values()) {
            assertEquals(view.code(), List.of("jm-m.1", "jm-m.2"), values(drawn(map, view), "id")
                    .filter(id -> id.matches("jm-m\\.\\d")).toList());
        }
    }

    /** Anchors, items and issues, as links from Jira and the strips below the cards look for them. */
    private static Set<String> items(Element root) {
        return Stream.of(values(root, "id"), values(root, "data-jm-item"),
                values(root, "data-jm-issue"), values(root, "data-jm-link")).flatMap(found -> found)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> values(Element root, String name) {
        return Stream.concat(Stream.of(root), Drawn.elements(root, "*").stream())
                .filter(element -> element.hasAttribute(name)).map(element -> element.getAttribute(name));
    }

    private static Element drawn(JourneyMap map, View view) {
        return Drawn.parse(new ScreenForm(PropertyWords.english(), "/sprite.svg").withView(view).render(map));
    }
}
