package org.journeymaps.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What holds of every map on a page, measured where the browser put things. Each finding names the element. */
final class Layout {

    private static final String COMMON = """
            () => {
              const name = element => element.tagName.toLowerCase() + '.' + element.className + ' "'
                + element.textContent.trim().slice(0, 30) + '"';
              const box = node => {
                const range = document.createRange();
                range.selectNodeContents(node);
                return range.getBoundingClientRect();
              };
              const seen = element => element.checkVisibility() && !element.closest('.jm-hidden')
                && ![element, element.parentElement].some(part => getComputedStyle(part).clipPath === 'inset(50%)');
              const texts = scope => {
                const found = [];
                document.querySelectorAll(scope).forEach(root => {
                  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    if (walk.currentNode.data.trim() && seen(walk.currentNode.parentElement)) {
                      found.push(walk.currentNode);
                    }
                  }
                });
                return found;
              };
            """;

    private static final String SMALL_TEXT = COMMON + """
              return texts('.jm-frame').filter(text => parseFloat(getComputedStyle(text.parentElement).fontSize) < 11)
                .map(text => name(text.parentElement));
            }
            """;

    private static final String SMALL_TARGETS = COMMON + """
              return Array.from(document.querySelectorAll('.jm-frame :is(button, summary, [tabindex])'))
                .filter(seen).filter(target => Math.min(target.offsetWidth, target.offsetHeight) < 24).map(name);
            }
            """;

    /** Text that leaves its cell; in the curve it may reach into the neighbour's, and so does "or" between two steps. */
    private static final String SPILT_TEXT = COMMON + """
              return texts('.jm-table :is(th, td)').filter(text => {
                const inner = box(text);
                const cell = text.parentElement.closest('th, td').getBoundingClientRect();
                const free = text.parentElement.closest('.jm-plot, .jm-or') ? 40 : 0;
                return inner.left < cell.left - 1 - free || inner.right > cell.right + 1 + free
                  || inner.top < cell.top - 1 || inner.bottom > cell.bottom + 1;
              }).map(text => name(text.parentElement));
            }
            """;

    /** Values, quotes and names of curves that stand on one another. */
    private static final String COLLISIONS = COMMON + """
              const found = [];
              document.querySelectorAll('.jm-map').forEach(map => {
                const all = Array.from(map.querySelectorAll('.jm-plot :is(.jm-value, .jm-peak, .jm-quote, .jm-tag)'))
                  .filter(seen);
                const boxes = all.map(box);
                all.forEach((one, i) => all.slice(i + 1).forEach((other, k) => {
                  const a = boxes[i];
                  const b = boxes[i + 1 + k];
                  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (!one.contains(other) && !other.contains(one) && wide > 2 && high > 2) {
                    found.push(name(one) + ' on ' + name(other));
                  }
                }));
              });
              return found;
            }
            """;

    /** Scrolls every map to its end and looks whether the titles of the lanes still stand at its edge, above all else. */
    private static final String LOST_TITLES = COMMON + """
              const found = [];
              document.querySelectorAll('.jm-scroll').forEach(scroller => {
                scroller.scrollLeft = scroller.scrollWidth * (getComputedStyle(scroller).direction === 'rtl' ? -1 : 1);
                scroller.querySelectorAll('th.jm-lane').forEach(lane => {
                  window.scrollBy(0, lane.getBoundingClientRect().top - 300);
                  const title = lane.querySelector('.jm-lane-title').getBoundingClientRect();
                  const edge = scroller.getBoundingClientRect();
                  const top = document.elementFromPoint(title.left + title.width / 2, title.top + title.height / 2);
                  if (title.left < edge.left || title.right > edge.right || !lane.contains(top)) {
                    found.push(name(lane));
                  }
                });
                scroller.scrollLeft = 0;
              });
              window.scrollTo(0, 0);
              return found;
            }
            """;

    private static final Map<String, String> SEARCHES = Map.of("small text", SMALL_TEXT, "small target", SMALL_TARGETS,
            "spilt", SPILT_TEXT, "collision", COLLISIONS, "lost title", LOST_TITLES);

    private Layout() {
    }

    /** Texts that leave their cells. */
    static List<?> spilt(Page page) {
        return (List<?>) page.evaluate(SPILT_TEXT);
    }

    /** What is wrong, with a word for each sort of fault. */
    static List<String> faults(Page page) {
        List<String> found = new ArrayList<>();
        if (!page.evaluate("document.documentElement.scrollWidth").equals(page.viewportSize().width)) {
            found.add("sideways: the page is wider than its window");
        }
        SEARCHES.forEach((sort, script) ->
                ((List<?>) page.evaluate(script)).forEach(element -> found.add(sort + ": " + element)));
        return found;
    }
}
