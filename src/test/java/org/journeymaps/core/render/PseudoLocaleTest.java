package org.journeymaps.core.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Every word of the static forms that is not the map's own can be translated; {@link ScreenFormTest} asks it of the screen. */
@RunWith(Parameterized.class)
public class PseudoLocaleTest {

    private static final Words PSEUDO = PropertyWords.pseudo();

    private static final Map<String, Function<JourneyMap, String>> FORMS = Map.of(
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
    public void everyWordThatIsNotTheMapsOwnIsAMessage() {
        JourneyMap map = Drawn.map(name);
        new PseudoCheck(map).check(Drawn.parse(FORMS.get(form).apply(map)));
    }
}
