package org.journeymaps.devhost.velocity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TemplatesTest {

    /** A class of an app. */
    public static final class View {
        /** Allowed. */
        public String getName() {
            return "<n>";
        }

        /** Allowed with a number. */
        public String part(int index) {
            return "part " + index;
        }

        /** Not allowed. */
        public String hidden() {
            return "x";
        }
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private String render(String template, Map<String, ?> values) throws Exception {
        Path file = folder.newFile().toPath();
        Files.writeString(file, template, StandardCharsets.UTF_8);
        URL url = file.toUri().toURL();
        String view = View.class.getName();
        return new Templates(name -> name.equals("t.vm") ? url : null,
                new Allowlist(List.of(view + "#getName()", view + "#part(int)"))).render("t.vm", values);
    }

    @Test
    public void everyReferenceIsEscaped() throws Exception {
        assertEquals("<p title=\"&quot;&#39;\">&lt;b&gt; &amp; &lt;n&gt;</p>",
                render("<p title=\"$quotes\">${tag} & $view.name</p>"
                .replace(" & ", " $and "), Map.of("quotes", "\"'", "tag", "<b>", "and", "&", "view", new View())));
    }

    @Test
    public void referencesWhoseNameEndsInHtmlAreNot() throws Exception {
        assertEquals("<b> <b> <b> &lt;b&gt;", render("$aHtml ${aHtml} $map.get(\"x\").bodyHtml $html",
                Map.of("aHtml", "<b>", "map", Map.of("x", Map.of("bodyHtml", "<b>")), "html", "<b>")));
    }

    @Test
    public void methodsOfTheJdkAndThoseOnTheListMayBeCalled() throws Exception {
        assertEquals("2 b part 3 1,2,", render("$list.size() $map.a $view.part(3) #foreach($n in $list)$n,#end",
                Map.of("list", List.of(1, 2), "map", Map.of("a", "b"), "view", new View())));
    }

    @Test
    public void othersFail() {
        assertThrows(IllegalStateException.class, () -> render("$view.hidden()", Map.of("view", new View())));
        assertThrows(IllegalStateException.class, () -> render("#if($view.hidden())x#end", Map.of("view", new View())));
        assertThrows(IllegalStateException.class, () -> render("$list.getClass().getClassLoader()", Map.of("list", List.of())));
    }

    @Test
    public void nothingBehindAReferenceFailsUnlessItIsQuiet() throws Exception {
        assertThrows(IllegalStateException.class, () -> render("$none", Map.of()));
        assertEquals("x", render("x$!none", Map.of()));
    }

    @Test
    public void aMissingTemplateIsNamed() {
        Templates none = new Templates(name -> null, method -> false);
        assertThrows(ResourceNotFoundException.class, () -> none.render("gone.vm", Map.of()));
    }
}
