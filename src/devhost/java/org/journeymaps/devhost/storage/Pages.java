package org.journeymaps.devhost.storage;

import java.util.Optional;
import org.journeymaps.devhost.store.Content;

/** What the text of a page may refer to, as far as the person who looks may see it. */
public interface Pages {

    /** A page by title. */
    Optional<Content> page(String space, String title);

    /** The address of something. */
    String url(Content content);
}
