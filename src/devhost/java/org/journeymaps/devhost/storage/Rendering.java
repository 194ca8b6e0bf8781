package org.journeymaps.devhost.storage;

import java.util.Optional;
import org.journeymaps.devhost.store.Content;

/**
 * For what, and of what, storage format is drawn.
 *
 * @param entity whose text it is; none for the preview of a page template
 * @param output one of Confluence's output types, in lower case (confluence.md 12)
 * @param depth how many included pages deep
 */
public record Rendering(Optional<Content> entity, String output, int depth) {

    /** The text of something stored. */
    public static Rendering of(Content entity, String output) {
        return new Rendering(Optional.of(entity), output, 0);
    }

    /** Text that belongs to nothing stored. */
    public static Rendering ofNothing(String output) {
        return new Rendering(Optional.empty(), output, 0);
    }

    Rendering include(Content page) {
        return new Rendering(Optional.of(page), output, depth + 1);
    }

    String space() {
        return entity.map(Content::space).orElse("");
    }
}
