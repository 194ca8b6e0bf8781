package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {

    public native CacheSettings build();

    public native CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit);

    public native CacheSettingsBuilder flushable();

    public native CacheSettingsBuilder maxEntries(int entries);

    public native CacheSettingsBuilder remote();

    public native CacheSettingsBuilder replicateAsynchronously();

    public native CacheSettingsBuilder replicateViaCopy();
}
