package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.journeymaps.devhost.store.Content;

/** A comment: content with an id of its own that is no page. */
public class Comment extends ContentEntityObject {

    /** Stands for something stored. */
    public Comment(Content content) {
        super(content);
    }
}
