package org.journeymaps.core.render.screen.cards;

import java.util.List;
import java.util.function.BiConsumer;
import org.journeymaps.core.layout.TrayItem;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** What has no place on the map yet: cards and values, each with the lane that it is from. */
public final class ScreenTray {

    private final Sheet sheet;
    private final ScreenCards cards;
    private final ScreenValues values;

    /** Writes with the cards of a view, so that no id stands twice. */
    public ScreenTray(Sheet sheet, ScreenCards cards) {
        this.sheet = sheet;
        this.cards = cards;
        this.values = new ScreenValues(sheet);
    }

    /** Hands each thing to somebody who writes it: its lane, and what writes it itself. */
    public void forEach(BiConsumer<Lane, Runnable> writer) {
        for (TrayItem item : sheet.layout.tray()) {
            Lane lane = item.lane();
            item.cards().forEach(card -> writer.accept(lane, () -> cards.write(card, lane, List.of())));
            item.values().forEach(value -> writer.accept(lane, () -> values.write(lane, value, "jm-card jm-told")));
        }
    }

    /** Writes the items of a list, each with the name of its lane. */
    public void writeItems(String classes) {
        forEach((lane, content) -> {
            sheet.out.start("li", classes);
            sheet.mapText("div", "jm-eyebrow", lane.title());
            content.run();
            sheet.out.end();
        });
    }
}
