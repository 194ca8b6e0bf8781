package org.journeymaps.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for what keeps people from using a page, with axe-core, in everything on the page. What axe cannot decide of the app's
 * colours counts too, except on the areas of a curve, beside a ring and at the edge beyond which a map scrolls,
 * nor where all that it says is that a text reaches over its own element.
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
                return node.any[0]?.data?.messageKey !== 'elmPartiallyObscuring'
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
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(PLAIN));
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
