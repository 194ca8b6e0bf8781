package com.atlassian.confluence.core;

import org.journeymaps.devhost.store.Content;

/** Content that stands in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    /** Stands for something stored. */
    protected SpaceContentEntityObject(Content content) {
        super(content);
    }

    /** Key of the space in which it stands. */
    public String getSpaceKey() {
        return stored().space();
    }
}
