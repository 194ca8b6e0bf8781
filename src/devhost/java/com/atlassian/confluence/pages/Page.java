package com.atlassian.confluence.pages;

import org.journeymaps.devhost.store.Content;

/** A page, or the draft of one. */
public class Page extends AbstractPage {

    /** Stands for something stored. */
    public Page(Content content) {
        super(content);
    }
}
