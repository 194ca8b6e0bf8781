package org.journeymaps.core.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.PropertyWords;
import org.junit.runner.RunWith;

/** Whatever a map says, an issue made of it holds our markup and no other. */
@RunWith(JUnitQuickcheck.class)
public class AnyDraftTest {

    private static final Route ROUTE = new Route(
            "j", new Choice("P", "P"), new Choice("1", "Bug"), new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE),
                    List.of(),
            Map.of(), Map.of());
    private static final ListedDepartment DEPARTMENT = new ListedDepartment("d", "D", 0, ROUTE, false, true);
    private static final Drafts DRAFTS = new Drafts(PropertyWords.english()::text);

    @Property(trials = 1_000)
    public void onlyOurMarkupStandsInADescription(
            @From(HostileText.class) String text, @From(HostileText.class) String name, @From(HostileText.class) String said) {
        JourneyMap map = hostile(text, name, said);
        Item item = map.item("i").orElseThrow();
        PageReference page = new PageReference(said, "https://wiki.test/1");
        String description = draft(map, item, page).description();
        Map<String, Long> markup = WikiReader.read(description).markup().stream()
                .collect(Collectors.groupingBy(sort -> sort, Collectors.counting()));
        long facts = DRAFTS.preview(map, item, page).lines()
                .filter(line -> line.matches("(Stage|Step|Persona|Severity|Journey map|Page): .*")).count();
        assertEquals(description, facts, markup.remove("phrase \\*").longValue());
        assertEquals(description, 1, markup.remove("address").longValue());
        assertEquals(description, Summary.of(said).isEmpty() ? null : 2L, markup.remove("macro"));
        assertEquals(description, Map.of(), markup);
    }

    @Property(trials = 100)
    public void everyItemOfAnyMapMakesADraftWithinTheLimits(@From(MapGenerator.class) JourneyMap map) {
        for (Item item : map.items()) {
            IssueDraft draft = draft(map, item, DraftsTest.PAGE);
            assertTrue(draft.summary(), !draft.summary().isBlank() && draft.summary().length() <= IssueDraft.SUMMARY);
            assertTrue(draft.description().length() <= IssueDraft.DESCRIPTION);
            assertTrue(draft.description(), draft.description().endsWith("pageId=98311#" + map.anchor(item)));
        }
    }

    private static IssueDraft draft(JourneyMap map, Item item, PageReference page) {
        return DRAFTS.draft(map, item, DEPARTMENT, page);
    }

    private static JourneyMap hostile(String text, String name, String said) {
        List<Step> steps = Stream.of("s1", "s2").map(id -> new Step(id, name, "", "", 0, 0, 0, List.of(), List.of(),
                Extras.NONE)).toList();
        return new MapSketch().persona(name)
                .stage(new Stage("a", name, "", "", steps, Extras.NONE))
                .lane(LaneType.QUOTES, Span.STEP, new Quote("q", List.of("s1"), said, "", List.of(), Extras.NONE))
                .lane(LaneType.PAIN, Span.STEP,
                        new PainPoint("i", List.of("s1", "s2"), text, 3, 0, 0, "", List.of(), List.of(), Extras.NONE))
                .map();
    }
}
