package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.ScreenForm;
import org.journeymaps.core.render.words.Names;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;

/** With every message in brackets, no letter stands outside them but the map's own: all of our words can be translated. */
@RunWith(Parameterized.class)
public class PseudoLocaleTest {

    private static final List<String> SPOKEN = List.of("alt", "aria-label", "aria-description", "placeholder", "title");

    private static final Words PSEUDO = PropertyWords.pseudo();

    private static final Map<String, Function<JourneyMap, String>> FORMS = Map.of(
            "screen", new ScreenForm(PSEUDO, "/sprite.svg")::render,
            "timeline", new ScreenForm(PSEUDO, "/sprite.svg").withView(View.TIMELINE)::render,
            "flowchart", new ScreenForm(PSEUDO, "/sprite.svg").withView(View.FLOW)::render,
            "notes", new ScreenForm(PSEUDO, "/sprite.svg").withView(View.NOTES)::render,
            "pdf", new PdfForm(PSEUDO)::render,
            "plain", new PlainForm(PSEUDO)::render,
            "summary", map -> new HtmlWriter().start("p").text(new PlainForm(PSEUDO).summary(map)).end().toString());

    @Parameterized.Parameter
    public String form;

    @Parameterized.Parameter(1)
    public String name;

    @Parameterized.Parameters(name = "{0} {1}")
    public static List<Object[]> maps() {
        return FORMS.keySet().stream().sorted()
                .flatMap(form -> Drawn.names().stream().map(name -> new Object[] {form, name})).toList();
    }

    @Test
    public void everyLetterIsAMessageOrTheMaps() {
        JourneyMap map = Drawn.map(name);
        Element root = Drawn.parse(FORMS.get(form).apply(map));
        assertEquals("", left(root.getTextContent(), map));
        spoken(root).forEach(text -> assertEquals("", left(text, map)));
    }

    private static Stream<String> spoken(Element root) {
        return Stream.concat(Stream.of(root), Drawn.elements(root, "*").stream())
                .flatMap(element -> SPOKEN.stream().map(element::getAttribute));
    }

    /** The letters that no message and no text of the map holds. */
    private static String left(String said, JourneyMap map) {
        String left = Drawn.squeeze(outside(said));
        List<String> own = own(map).map(Drawn::squeeze).filter(text -> !text.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        for (String text : own) {
            left = left.replace(text, "");
        }
        return left.replaceAll("\\P{L}", "");
    }

    private static String outside(String said) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char c : said.toCharArray()) {
            depth += c == '\u27e6' ? 1 : 0;
            outside.append(depth == 0 ? c : ' ');
            depth -= c == '\u27e7' ? 1 : 0;
        }
        assertEquals(said, 0, depth);
        return outside.toString();
    }

    private static Stream<String> own(JourneyMap map) {
        return Stream.of(MapTexts.of(map), MapTexts.links(map), map.lanes().stream().map(Lane::title),
                        map.personas().stream().flatMap(PseudoLocaleTest::shortNames),
                        map.steps().stream().flatMap(step -> step.branches().stream()).map(Branch::when),
                        map.scales().stream().flatMap(scale -> scale.labels().stream()).map(Scale.Label::text),
                        map.evidence().stream().flatMap(PseudoLocaleTest::day))
                .flatMap(texts -> texts);
    }

    private static Stream<String> shortNames(Persona persona) {
        return Stream.of(Names.initials(persona.name(), Locale.UK), Names.tag(persona.name(), List.of(), Locale.UK));
    }

    /** A day is written out by the reader's locale without a message. */
    private static Stream<String> day(Evidence evidence) {
        return Stream.of(evidence.date()).filter(date -> !date.isEmpty()).map(date -> LocalDate.parse(date)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK)));
    }
}
