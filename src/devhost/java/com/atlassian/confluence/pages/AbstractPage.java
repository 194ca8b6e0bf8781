package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import org.journeymaps.devhost.store.Content;

/** A page or blog post. */
public abstract class AbstractPage extends SpaceContentEntityObject {

    /** Stands for something stored. */
    protected AbstractPage(Content content) {
        super(content);
    }
}
