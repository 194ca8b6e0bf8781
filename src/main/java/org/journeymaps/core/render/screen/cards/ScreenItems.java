package org.journeymaps.core.render.screen.cards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenSources;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The cards of items: what they say, the way in from Jira, and the keys of their issues. */
public final class ScreenItems {

    private static final int WORST = 5;

    private final Set<String> met = new HashSet<>();
    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenSources sources;

    /** Writes to a sheet; one for all items of a drawing, so that no id stands twice. */
    public ScreenItems(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.sources = new ScreenSources(sheet);
    }

    /** Writes a pain point and leaves its element open. */
    void write(PainPoint pain) {
        start("jm-card jm-pain", pain);
        if (pain.severity() > 0) {
            out.start("div", "jm-top");
            if (!ratings(pain).isEmpty()) {
                out.attribute("title", sheet.list(ratings(pain)));
            }
            out.start("span", "jm-meter jm-severity-" + Math.min(pain.severity(), WORST));
            out.attribute("aria-hidden", true);
            IntStream.range(0, WORST).forEach(i -> out.start("i").end());
            out.end().text(sheet.say("severity", sheet.numbers.count(pain.severity()))).end();
        }
        sheet.mapText("div", "jm-name", pain.text());
        if (!ratings(pain).isEmpty()) {
            out.start("div", "jm-ratings");
            for (String rating : ratings(pain)) {
                out.element("span", "jm-rating", rating);
                sheet.space();
            }
            out.end();
        }
        if (!pain.department().isEmpty()) {
            sheet.department(pain.department());
        }
        sources.write(pain.evidence());
    }

    /** Writes a solution or an opportunity and leaves its element open. */
    void write(Improvement improvement, Lane lane) {
        String code = lane.type().code();
        TreeSet<Integer> steps = new TreeSet<>();
        improvement.answers().forEach(id -> steps.addAll(sheet.index.painSteps(id)));
        start("jm-card jm-improvement", improvement);
        out.start("div", "jm-top");
        sheet.icon(code);
        if (steps.isEmpty()) {
            out.text(sheet.say(code));
        } else {
            sheet.around("answers", () -> sheet.discs(List.copyOf(steps)));
        }
        out.end();
        sheet.mapText("div", "jm-name", improvement.text());
        writePainsWithoutStep(improvement);
        if (!improvement.department().isEmpty()) {
            sheet.department(improvement.department());
        }
    }

    /** Writes an item where it stands a second time, for its issues; it needs no second way in. */
    public void writeAgain(Item item) {
        out.start("div", "jm-card jm-again").attribute("data-jm-item", item.id());
        sheet.mapText("div", "jm-plain", item.text());
        writeIssues(item);
        out.end();
    }

    /** Writes the keys, the same for every reader; what may be told of the issues is asked for later by script. */
    void writeIssues(Item item) {
        if (item.issues().isEmpty()) {
            return;
        }
        out.start("div", "jm-strip");
        for (IssueLink issue : item.issues()) {
            out.start("span", "jm-issue").attribute("data-jm-link", issue.link()).attribute("data-jm-issue", issue.id())
                    .attribute("data-jm-relation", issue.relation().code()).text(issue.key()).end();
            sheet.space();
        }
        out.end();
    }

    /** Opens the card of an item. A link from Jira leads to its id, of two items with one id to the first. */
    private void start(String classes, Item item) {
        out.start("div", classes);
        if (met.add(item.id())) {
            out.attribute("id", sheet.map.anchor(item));
        }
        out.attribute("data-jm-item", item.id());
    }

    /** How often it hurts and how many, as far as is known. In a narrow column the eye finds that below the pointer alone. */
    private List<String> ratings(PainPoint pain) {
        List<String> ratings = new ArrayList<>();
        if (pain.frequency() > 0) {
            ratings.add(sheet.say("frequency", sheet.numbers.count(pain.frequency())));
        }
        if (pain.reach() > 0) {
            ratings.add(sheet.say("reach", sheet.numbers.count(pain.reach())));
        }
        return ratings;
    }

    /** Pain points for the whole map have no number to be called by. */
    private void writePainsWithoutStep(Improvement improvement) {
        improvement.answers().stream()
                .filter(id -> sheet.index.painSteps(id).isEmpty())
                .flatMap(id -> sheet.index.pain(id).stream())
                .forEach(pain -> sheet.mapText("div", "jm-also", sheet.say("answers-pain", pain.text())));
    }
}
