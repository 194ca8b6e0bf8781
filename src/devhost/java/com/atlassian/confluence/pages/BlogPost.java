package com.atlassian.confluence.pages;

import org.journeymaps.devhost.store.Content;

/** A blog post. */
public class BlogPost extends AbstractPage {

    /** Stands for something stored. */
    public BlogPost(Content content) {
        super(content);
    }
}
