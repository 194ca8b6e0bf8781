package com.atlassian.confluence.core;

public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public native String getSpaceKey();
}
