package com.atlassian.confluence.core;

import org.journeymaps.devhost.store.Content;

/**
 * Anything made of storage format, with the behaviour that the app may count on.
 *
 * <p>An old version is "current" as to its status and differs from its latest only by id. That is how older releases keep it,
 * unconfirmed for 10.x, and the harder case: an app that asks {@link #isCurrent} alone would write into history.
 */
public abstract class ContentEntityObject implements Cloneable {

    private final Content content;
    private String body;
    private int version;

    /** Stands for something stored. */
    protected ContentEntityObject(Content content) {
        this.content = content;
        this.body = content.body();
        this.version = content.version();
    }

    /** Its own id; an old version has one of its own. */
    public long getId() {
        return content.id();
    }

    /** The id of the newest version. */
    public long getLatestVersionId() {
        return content.latest();
    }

    /** The number of this version. */
    public int getVersion() {
        return version;
    }

    /** The title. */
    public String getTitle() {
        return content.title();
    }

    /** Neither a draft nor in the trash. */
    public boolean isCurrent() {
        return content.status() == Content.Status.CURRENT && content.type() != Content.Type.DRAFT;
    }

    /** In the trash. */
    public boolean isDeleted() {
        return content.status() == Content.Status.DELETED;
    }

    /** The storage format. */
    public String getBodyAsString() {
        return body;
    }

    /** Changes the text of this object; nothing is stored before it is saved. */
    public void setBodyAsString(String text) {
        body = text;
    }

    /** What is stored. */
    public final Content stored() {
        return content;
    }

    /** Counts the version up, as saving with an original does. */
    public final void saved() {
        version++;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
