package org.journeymaps.app;

import java.util.List;
import java.util.function.Predicate;

/**
 * The map of a page that a {@link MacroReference} means: one, several or none.
 *
 * <p>{@code ac:macro-id}, the map's own id and the hash of its body are tried in this order. The first that leaves exactly one
 * map decides; one that leaves several narrows what the next looks at; one that nothing answers to is passed over. The position
 * is asked only when several are left, and must be that of one of them. Whether the chosen body is still the one that was read is
 * for the caller to compare, by {@link BodyHash}.
 */
public sealed interface MacroChoice {

    /**
     * Exactly one map is meant.
     *
     * @param map the map
     */
    record Chosen(StoredMap map) implements MacroChoice {}

    /**
     * Several maps could be meant; a person has to pick one by position and heading.
     *
     * @param maps the maps, two or more, in the order of the page
     */
    record Ambiguous(List<StoredMap> maps) implements MacroChoice {

        /** Copies the list. */
        public Ambiguous {
            maps = List.copyOf(maps);
        }
    }

    /** The map meant is no longer on the page, or has changed beyond recognition. */
    record Gone() implements MacroChoice {}

    /**
     * Finds the map that is meant.
     *
     * @param maps all maps of the page
     * @param wanted what is known of the one meant
     * @return the choice
     */
    static MacroChoice among(List<StoredMap> maps, MacroReference wanted) {
        List<StoredMap> left = List.of();
        for (Predicate<StoredMap> trait : traits(wanted)) {
            List<StoredMap> narrowed = (left.isEmpty() ? maps : left).stream().filter(trait).toList();
            if (narrowed.size() == 1) {
                return new Chosen(narrowed.get(0));
            }
            left = narrowed.isEmpty() ? left : narrowed;
        }
        return picked(left, wanted.position());
    }

    private static List<Predicate<StoredMap>> traits(MacroReference wanted) {
        return List.of(
                map -> !wanted.macro().isEmpty() && wanted.macro().equals(map.macro()),
                map -> !wanted.map().isEmpty() && wanted.map().equals(map.map()),
                map -> !wanted.hash().isEmpty() && wanted.hash().equals(map.hash()));
    }

    private static MacroChoice picked(List<StoredMap> left, int position) {
        if (left.isEmpty()) {
            return new Gone();
        }
        for (StoredMap map : left) {
            if (map.position() == position) {
                return new Chosen(map);
            }
        }
        return new Ambiguous(left);
    }
}
