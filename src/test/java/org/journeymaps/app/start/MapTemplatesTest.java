package org.journeymaps.app.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymaps.app.MapReading;
import org.journeymaps.app.start.MapTemplates.Template;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.ScreenForm;
import org.junit.Test;

public class MapTemplatesTest {

    /**
     * Stages and lanes as the reference on journeys gives them in section 3, the blueprint twice: its digital variant. Its lines,
     * and the row of fail and wait points, are no lanes: they are drawn for every blueprint, the row from the marks of the steps.
     */
    private static final List<String> TABLE = """
            current-state-basic (current-state): Awareness, Consideration, Decision, Purchase, Support
              Triggers [items]; Touchpoints, including support [touchpoints]; Actions [customer-actions]; Inner \
            dialogue [quotes]; Highs and lows [curve 1..5 faces]
            current-state-detailed (current-state): Awareness, Consideration, Decision, Purchase, Retention, Advocacy
              Description [text]; Actions [customer-actions]; Research questions [questions]; Touchpoints \
            [touchpoints]; Channels [channels]; Content [content]; Thoughts [quotes]; Emotion [curve -2..2 plain]; \
            Departments [departments]; Pains [pain]; Opportunities [opportunity]; Solutions [solution]; Metrics \
            [metric]; Drop-off [funnel]; Evidence [evidence]; Ownership and targets [ownership, whole map]
            future-state (future-state): Awareness, Consideration, Decision, Purchase, Retention, Advocacy
              Vision [text, whole map]; Ideal actions [customer-actions]; Touchpoints [touchpoints]; Target emotion \
            [curve -2..2 plain]; Change [change]; Needs met [items]; Solutions [solution]; Issues [issues]; Target \
            metrics [metric]; Owner [ownership]
            classic-grid (current-state): Discover, Compare, Buy, Use, Renew
              Activities [customer-actions]; Goals [items]; Touchpoints [touchpoints]; Experience [curve -2..2 plain]; \
            Ideas [idea]
            five-e (current-state): Entice, Enter, Engage, Exit, Extend
              Steps [customer-actions]; Interactions: people, places, things [items]; Goals [items]; Positive moments \
            [items]; Negative moments [pain]; Opportunities [opportunity]
            star-rating (current-state): Awareness, Consideration, Purchase, Onboarding, Loyalty
              Description [text]; Actions [customer-actions]; Touchpoints [touchpoints]; Thoughts [quotes]; Stars \
            [scale 1..5 stars]; Improvements [opportunity]
            touchpoint-bands (current-state): Anticipate, Enter, Engage, Reflect, Exit
              Touchpoint [touchpoints]; Enriched [items]; Drained [items]; Score [bands -2..2 plain]; Sense [text]; \
            Commentary [quotes]; Action points [solution]
            use-case (current-state): Stage 1, Stage 2, Stage 3, Stage 4
              Engaging [touchpoints]; Doing [customer-actions]; Thinking [quotes]; Feeling [curve -2..2 plain]; \
            Opportunities [opportunity]
            contact-centre (current-state): Need arises, Find contact, Queue, Explain, Resolve, Follow up
              Actions [customer-actions]; Channel [channels]: phone, ivr, chat, email, social, phone Callback; Wait \
            time [text]; Agent action [items]; Systems [system]; Emotion [curve 1..5 faces]; Transfers [text]; Pains \
            [pain]; Solutions [solution]; Metrics [metric, whole map]: Wait, Handle time, First-contact resolution, \
            CES, CSAT
            saas (current-state): Discover, Trial, Sign up, Set up, First value, Adopt, Renew, Advocate
              Goals [items]; Actions [customer-actions]; Touchpoints [touchpoints]; In-product help [content]; Thoughts \
            [quotes]; Emotion [curve -2..2 plain]; Blockers [pain]; Milestone [text]; Metrics [metric, whole map]: \
            Activation, Time to value, Churn; Owner [ownership]
            e-commerce (current-state): Search, Browse, Product page, Cart, Checkout, Delivery, Use, Return or review
              Actions [customer-actions]; Pages [content]; Device [text]; Touchpoints [touchpoints]; Emotion [curve \
            -2..2 plain]; Drop-off [funnel]; Pains [pain]; Solutions [solution]; Content [content]; Metrics [metric, \
            whole map]: Conversion, Abandonment, Returns
            social-media (current-state): See, React, Follow, Ask, Visit, Buy, Share
              Network [channels]; Content [content]; Actions [customer-actions]; Sentiment [sentiment]; Replies and \
            reply time [text]; Emotion [curve -2..2 plain]; Ideas [idea]; Metrics [metric, whole map]: Reach, \
            Engagement, Clicks, Response rate
            aarrr (current-state): Acquisition, Activation, Retention, Referral, Revenue
              Goals [items]; Activities [customer-actions]; Touchpoint [touchpoints]; Experience [text]; Emotions \
            [curve -2..2 plain]; Expectations [items]; Our goals [items]; KPIs [metric]; Message [text]; Monitoring \
            [text]; In charge [text]
            service-blueprint (service-blueprint): Before, During (wait-point, fail-point), After
              Physical evidence [physical-evidence]; Customer actions [customer-actions]; Frontstage [frontstage]; Backstage \
            [backstage]; Support processes [support-processes]; Time [clock]; Emotion [curve 1..5 faces]
            service-blueprint-digital (service-blueprint): Before, During, After
              Time per stage [clock]; Contact points [touchpoints]; Activities [customer-actions]; Emotional \
            thermometer [curve -2..2 plain]; Description [backstage]; Roles [people]; Contact type [channels]; \
            Systems [system]
            day-in-the-life (day-in-the-life): Morning, Noon, Afternoon, Evening, Late night
              Time [clock]; Activity [customer-actions]; Place [place]; People [people]; Touchpoints [touchpoints]; \
            Thoughts [quotes]; Feeling [scale -1..1 thumbs]; Unmet need [items]; Pain [pain]; How solved today \
            [items]; Brand present [text]; Opportunity [opportunity]
            retention-loop (circular): Onboard, Use, Get help, Renew, Recommend, back to Use
              Action [customer-actions]; Touchpoint [touchpoints]; Emotion [curve -2..2 plain]; Trigger of next lap \
            [items]; Exit risk [text]; Metrics [metric, whole map]: Repeat rate, Churn, Lap time
            """.lines().toList();

    private static final Words ENGLISH = new EnglishWords();

    /** Keys of the format whose texts people read. */
    private static final Set<String> READ = Set.of("title", "name", "role", "scenario", "action", "text", "labels");

    private final MapTemplates templates = new MapTemplates();

    @Test
    public void theTemplatesHaveTheStagesAndLanesOfTheReference() {
        assertEquals(2 * 17, TABLE.size());
        List<String> drawn = templates.all().stream().map(template -> templates.map(template, ENGLISH))
                .flatMap(map -> MapOutline.of(map).stream()).toList();
        assertEquals(String.join("\n", TABLE), String.join("\n", drawn));
    }

    @Test
    public void everyTemplateIsAMapWithoutProblemsUnderAnIdOfItsOwn() {
        Set<String> ids = new TreeSet<>();
        for (Template template : templates.all()) {
            MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(templates.fresh(template, ENGLISH));
            assertEquals(template.key(), "[]", drawn.problems().toString());
            assertTrue(drawn.map().id(), drawn.map().id().matches("[0-9a-f-]{36}"));
            ids.add(drawn.map().id());
        }
        assertEquals(templates.all().size(), ids.size());
        Template one = templates.all().get(0);
        assertNotEquals(templates.fresh(one, ENGLISH), templates.fresh(one, ENGLISH));
    }

    @Test
    public void everyStageAsksForItsFirstStep() {
        for (Template template : templates.all()) {
            JourneyMap map = templates.map(template, ENGLISH);
            assertEquals(template.key(), Set.of(1), map.stages().stream().map(s -> s.steps().size()).collect(Collectors.toSet()));
            assertTrue(template.key(), map.steps().stream().map(Step::action).allMatch(action -> action.endsWith("?")));
        }
    }

    @Test
    public void everyWordIsAMessage() {
        for (Template template : templates.all()) {
            check(template.key(), "", JsonParser.parseString(PackagedMaps.text("/map-templates/" + template.key() + ".json")));
        }
    }

    private static void check(String template, String key, JsonElement element) {
        if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member : element.getAsJsonObject().entrySet()) {
                check(template, READ.contains(key) ? key : member.getKey(), member.getValue());
            }
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> check(template, key, each));
        } else if (READ.contains(key)) {
            assertTrue(template + ": " + element, element.getAsString().matches("(@[a-z0-9.-]+)?"));
        }
    }

    @Test
    public void aTranslationMayHoldAnyCharacter() {
        String nasty = "\" \\ \n \u2028 </script> @x \ud83d\ude00 {";
        Words words = new Words() {
            @Override
            public String text(String key, Object... arguments) {
                return nasty;
            }

            @Override
            public java.util.Locale locale() {
                return java.util.Locale.ROOT;
            }
        };
        for (Template template : templates.all()) {
            MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(templates.fresh(template, words));
            assertEquals(nasty, drawn.map().title());
        }
    }

    @Test
    public void everyTemplateIsDrawnInEveryForm() {
        Words pseudo = PropertyWords.pseudo();
        for (Template template : templates.all()) {
            JourneyMap map = templates.map(template, pseudo);
            String title = "\u27e6" + templates.map(template, ENGLISH).title() + "\u27e7";
            for (String form : List.of(new ScreenForm(pseudo, "/sprite.svg").render(map), new PdfForm(pseudo).render(map),
                    new PlainForm(pseudo).render(map))) {
                assertTrue(template.key(), form.contains(title));
                map.stages().forEach(stage -> assertTrue(template.key(), form.contains(stage.name())));
            }
        }
    }
}
