package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.core.insight.Balances;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Forecast;
import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.layout.FunnelRow;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/** What is said of values besides the values themselves, on screen as in the static forms: raters, names, contacts, forecasts. */
public final class ValueNotes {

    private static final int FEWEST_ANSWERS = 5;

    private final Map<String, String> contacts = new HashMap<>();
    private final Balances balances;
    private final RingWords.Messages words;
    private final Numbers numbers;
    private final RaterWords raters;
    private final UnaryOperator<String> day;

    /** Notes in the words and numbers of a form, which writes days in a way of its own. */
    public ValueNotes(JourneyMap map, RingWords.Messages words, Numbers numbers, UnaryOperator<String> day) {
        this.balances = Balances.of(map);
        this.words = words;
        this.raters = new RaterWords(map, words);
        this.day = day;
        this.numbers = numbers;
        for (Lane lane : map.lanes()) {
            for (Card card : lane.cards()) {
                if (card instanceof Touchpoint touchpoint) {
                    contacts.putIfAbsent(touchpoint.id(), touchpoint.text());
                }
            }
        }
        map.steps().forEach(step -> contacts.remove(step.id()));
    }

    /** What a feeling is made of, beyond its value and basis. */
    public List<String> of(Scale scale, Feeling feeling) {
        List<String> notes = new ArrayList<>(raters(scale, feeling));
        feeling.values().stream().map(Value::label).filter(label -> !label.isBlank()).distinct()
                .filter(label -> !scale.label(feeling.value()).equals(Optional.of(label)))
                .forEach(label -> notes.add(words.say("quote", label)));
        notes.addAll(contacts(feeling));
        notes.addAll(given(feeling.values()));
        notes.addAll(balance(feeling));
        return notes;
    }

    /** Who gave values, unless it is the same for all of their lane, and when. */
    public List<String> given(List<Value> values) {
        List<String> notes = new ArrayList<>(raters.of(values));
        List<String> days = values.stream().map(Value::date).filter(date -> !date.isBlank()).distinct().sorted().toList();
        if (days.size() == 1) {
            notes.add(words.say("value-date", day.apply(days.get(0))));
        } else if (!days.isEmpty()) {
            notes.add(words.say("value-dates", day.apply(days.get(0)), day.apply(days.get(days.size() - 1))));
        }
        return notes;
    }

    /** The same of a feeling whose name already stands beside its value. */
    public List<String> ofNamed(Scale scale, Feeling feeling) {
        List<String> notes = new ArrayList<>(raters(scale, feeling));
        notes.addAll(contacts(feeling));
        notes.addAll(given(feeling.values()));
        notes.addAll(balance(feeling));
        return notes;
    }

    private List<String> raters(Scale scale, Feeling feeling) {
        if (feeling.values().size() == 1) {
            return List.of();
        }
        String low = numbers.value(scale, feeling.low());
        String high = numbers.value(scale, feeling.high());
        return List.of(feeling.raters() > 1
                ? words.say("raters", feeling.raters(), low, high)
                : words.say("values-of-one", feeling.values().size(), low, high));
    }

    private List<String> contacts(Feeling feeling) {
        return feeling.values().stream().map(Value::at).filter(contacts::containsKey).distinct()
                .map(id -> words.say("at-contact", contacts.get(id))).toList();
    }

    private List<String> balance(Feeling feeling) {
        return balances.of(feeling).stream()
                .map(balance -> words.say("balance", balance.against().title(), numbers.difference(balance.size()))).toList();
    }

    /** What was predicted, and how far off it was. */
    public String of(Scale scale, Forecast.Point point) {
        String predicted = numbers.value(scale, point.predicted());
        double error = point.error().orElse(0);
        return error == 0
                ? words.say("forecast-met", predicted)
                : words.say("forecast-off", predicted, numbers.difference(error));
    }

    /** How many of those before go on; nothing for the first. */
    public String of(FunnelRow.Bar bar) {
        Funnel.Level level = bar.level();
        if (bar.first() || level.dropOff().isEmpty()) {
            return "";
        }
        double part = level.dropOff().getAsDouble();
        String here = numbers.plain(level.volume());
        String before = numbers.plain(level.before());
        if (part == 0) {
            return words.say("funnel.all", here);
        }
        return part > 0
                ? words.say("funnel.leave", here, before, words.say("metric.percent", numbers.percent(part)))
                : words.say("funnel.join", here, before, words.say("metric.percent", numbers.percent(-part)));
    }

    /** Whether so few answered that what they said is not shown. */
    public static boolean tooFew(Sentiment sentiment) {
        return sentiment.n() > 0 && sentiment.n() < FEWEST_ANSWERS;
    }

    /** How answers are divided. */
    public List<String> of(Sentiment sentiment) {
        if (tooFew(sentiment)) {
            return List.of(words.say("sentiment.few", FEWEST_ANSWERS));
        }
        return List.of(
                words.say("sentiment.positive", numbers.plain(sentiment.positive())),
                words.say("sentiment.neutral", numbers.plain(sentiment.neutral())),
                words.say("sentiment.negative", numbers.plain(sentiment.negative())),
                words.say("sentiment.balance", numbers.difference(sentiment.normal()), numbers.difference(-1),
                        numbers.difference(1)),
                sentiment.n() > 0 ? words.say("evidence.n", numbers.count(sentiment.n())) : words.say("sentiment.no-n"));
    }
}
