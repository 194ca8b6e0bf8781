package org.journeymaps.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for what keeps people from using a page, with axe-core, in everything on the page. What axe cannot decide of the app's
 * colours counts too, except on the areas of a curve, beside a ring and at the edge beyond which a map scrolls. It does not count
 * either where lines of one text lie over different columns, in a cell that spans several: axe takes each {@code col} for a
 * ground of its own.
 */
public final class Axe {

    private static final String SCRIPT = script();

    /** Below a pseudo-element, such as the faded edge of the table, and in a clipped element axe sees no colours at all. */
    private static final String PLAIN = ".jm-frame ::before, .jm-frame ::after { content: none !important; }"
            + ".jm-frame .jm-chevron { clip-path: none !important; }";

    private static final String RUN = """
            async () => {
              const result = await axe.run(document);
              const list = found => found.id + ': '
                + found.nodes.map(node => [...node.target, node.any[0]?.data?.messageKey].join(' ').trim()).join(', ');
              const ours = node => {
                const element = document.querySelector(node.target[0]);
                const edge = (element.closest('.jm-scroll') || document.documentElement).getBoundingClientRect().right;
                const columns = node.any[0]?.data?.messageKey === 'elmPartiallyObscuring' && element.closest('td[colspan]');
                return !columns
                  && element.closest('.jm-frame') && !element.closest('.jm-plot, .jm-course-plot, .jm-ring-name')
                  && element.getBoundingClientRect().right < edge - 24;
              };
              const undecided = result.incomplete.filter(found => found.id === 'color-contrast')
                .map(found => Object.assign(found, { nodes: found.nodes.filter(ours) })).filter(found => found.nodes.length);
              return result.violations.map(list).concat(undecided.map(found => 'undecided ' + list(found)));
            }
            """;

    private Axe() {
    }

    /** What axe found: the rule and the elements. */
    public static List<String> violations(Page page) {
        ElementHandle plain = page.addStyleTag(new Page.AddStyleTagOptions().setContent(PLAIN));
        page.evaluate(SCRIPT);
        List<String> found = ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
        plain.evaluate("style => style.remove()");
        return found;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
