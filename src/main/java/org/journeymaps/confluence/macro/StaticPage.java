package org.journeymaps.confluence.macro;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.app.MapReading;
import org.journeymaps.core.json.Position;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;

/** A map where there is no script and no style sheet of ours: exports, mail, feeds, comparisons. */
@Named
final class StaticPage {

    private final Templates templates;
    private final Clock clock;

    StaticPage(Templates templates, Clock clock) {
        this.clock = clock;
        this.templates = templates;
    }

    String draw(MacroCall call) {
        Words words = call.words();
        if (call.reading() instanceof MapReading.Drawn drawn) {
            return drawn(call, drawn.map());
        }
        Map<String, Object> values = new HashMap<>(Map.of("hasPlace", false));
        if (call.reading() instanceof MapReading.Unreadable unreadable) {
            Position position = new Position(unreadable.error().line(), unreadable.error().column());
            values.put("title", words.text("journey-maps.error.title"));
            values.put("text", words.text(unreadable.error().key(), unreadable.error().arguments().toArray()));
            values.put("hasPlace", true);
            values.put("place", Messages.place(words, position));
        } else {
            values.putAll(Messages.of(words, "empty", "title", "text"));
        }
        return templates.render("note", values);
    }

    private String drawn(MacroCall call, JourneyMap map) {
        Words words = call.words();
        LocalDate today = LocalDate.now(clock);
        return switch (call.form()) {
            case PDF -> new PdfForm(words).on(today).render(call.choice().lanesOf(map), call.counterpart());
            case FEED -> templates.render("line", Map.of("text", new PlainForm(words).summary(map)));
            default -> new PlainForm(words).on(today).render(call.choice().lanesOf(map), call.counterpart());
        };
    }
}
