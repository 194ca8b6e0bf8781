package com.atlassian.confluence.core;

public interface ContentEntityManager {

    void saveContentEntity(ContentEntityObject content, ContentEntityObject original, SaveContext context);
}
