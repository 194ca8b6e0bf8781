package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.words.ValueNotes;

/** A card in words: everything it says, in the order in which it is read. */
final class CardLines {

    private static final int RATINGS = 5;

    private final JourneyMap map;
    private final MapIndex index;
    private final StaticWords words;
    private final NodeLines nodes;
    private final ContactLines contacts;
    private final MetricLines metrics;
    private final FeelingLines feelings;
    private final ValueNotes notes;

    CardLines(JourneyMap map, MapIndex index, StaticWords words) {
        this.map = map;
        this.index = index;
        this.words = words;
        this.nodes = new NodeLines(map, index, words);
        this.contacts = new ContactLines(index, words);
        this.metrics = new MetricLines(index, words);
        this.feelings = new FeelingLines(map, words);
        this.notes = new ValueNotes(map, words::say, words.numbers(), words::date);
    }

    List<Line> of(Card card) {
        List<Line> lines = new ArrayList<>();
        if (card instanceof Item item) {
            item(lines, item);
        } else if (card instanceof Touchpoint touchpoint) {
            contacts.write(lines, touchpoint);
        } else if (card instanceof ChannelUse use) {
            contacts.write(lines, use);
        } else if (card instanceof Node node) {
            nodes.add(lines, node);
        } else if (card instanceof Metric metric) {
            metrics.write(lines, metric);
        } else {
            text(lines, card);
        }
        lines.addAll(feelings.sources(card.evidence()));
        lines.removeIf(line -> line.text().isBlank());
        return lines;
    }

    private void text(List<Line> lines, Card card) {
        if (card instanceof Quote quote) {
            quote(lines, quote);
        } else if (card instanceof Question question) {
            question(lines, question);
        } else if (card instanceof Idea idea) {
            idea(lines, idea);
        } else if (card instanceof Sentiment sentiment) {
            sentiment(lines, sentiment);
        } else if (card instanceof Content content) {
            content(lines, content);
        } else {
            lines.add(Line.plain(card.text()));
        }
    }

    /** What the customer does at a step, as a band of a blueprint. */
    List<Line> action(Step step) {
        return nodes.action(step);
    }

    private void quote(List<Line> lines, Quote quote) {
        lines.add(Line.plain(words.say("quote", quote.text())));
        index.persona(quote.persona()).stream()
                .filter(persona -> persona > 0)
                .forEach(persona -> lines.add(Line.quiet(map.personas().get(persona).name())));
    }

    private void question(List<Line> lines, Question question) {
        lines.add(Line.plain(question.text()));
        Stream.of(fact("question.source", question.source()), fact("question.topic", question.topic()))
                .forEach(fact -> lines.add(Line.quiet(fact)));
    }

    private String fact(String key, String text) {
        return text.isBlank() ? "" : words.say(key, text);
    }

    private void idea(List<Line> lines, Idea idea) {
        lines.add(Line.strong(idea.text()));
        lines.add(Line.plain(words.say("votes", idea.votes())));
        department(lines, idea.department());
    }

    private void sentiment(List<Line> lines, Sentiment sentiment) {
        lines.add(Line.strong(sentiment.text()));
        notes.of(sentiment).forEach(said -> lines.add(Line.plain(said)));
    }

    private void content(List<Line> lines, Content content) {
        lines.add(Line.strong(content.text()));
        if (content.form() != ContentForm.UNSTATED) {
            lines.add(Line.plain(words.code("form", content.form())));
        }
        lines.addAll(new LinkWords(words).of(content.link()));
    }

    private void item(List<Line> lines, Item item) {
        if (item instanceof PainPoint pain) {
            pain(lines, pain);
        } else if (item instanceof Improvement improvement) {
            improvement(lines, improvement);
        }
        lines.addAll(issues(item));
    }

    private void pain(List<Line> lines, PainPoint pain) {
        lines.add(Line.strong(pain.text()));
        rating(lines, "severity", pain.severity());
        if (pain.frequency() > 0 && pain.reach() > 0) {
            lines.add(Line.plain(words.text("frequency-reach", pain.frequency(), pain.reach())));
        } else {
            rating(lines, "frequency", pain.frequency());
            rating(lines, "reach", pain.reach());
        }
        department(lines, pain.department());
    }

    private void rating(List<Line> lines, String name, int rating) {
        if (rating > 0) {
            lines.add(Line.plain(words.text(name, rating, RATINGS)));
        }
    }

    private void improvement(List<Line> lines, Improvement improvement) {
        lines.add(Line.strong(improvement.text()));
        List<Integer> steps = improvement.answers().stream()
                .flatMap(id -> index.painSteps(id).stream()).distinct().sorted().toList();
        if (!steps.isEmpty()) {
            lines.add(Line.plain(words.say("answers", words.list(steps.stream().map(words::count).toList()))));
        }
        improvement.answers().stream()
                .filter(id -> index.painSteps(id).isEmpty())
                .flatMap(id -> index.pain(id).stream())
                .forEach(pain -> lines.add(Line.plain(words.say("answers-pain", pain.text()))));
        department(lines, improvement.department());
    }

    /** The issues that an item names. */
    List<Line> issues(Item item) {
        return item.issues().stream()
                .map(issue -> Line.plain(words.text("issue", issue.key(), words.code("relation", issue.relation()))))
                .toList();
    }

    private void department(List<Line> lines, String key) {
        if (!key.isEmpty()) {
            lines.add(Line.plain(index.departmentName(key)));
        }
    }
}
