package com.atlassian.confluence.core;

public abstract class ContentEntityObject {

    public native long getId();

    public native long getLatestVersionId();

    public native int getVersion();

    public native String getTitle();

    public native boolean isCurrent();

    public native boolean isDeleted();

    public native String getBodyAsString();

    public native void setBodyAsString(String body);

    @Override
    public native Object clone();
}
