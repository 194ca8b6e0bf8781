package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Says how a cache behaves. Only a cache that every node sees is given out: data in the memory of one node would differ. */
public class CacheSettingsBuilder {

    private record Settings(long millisecondsAfterWrite, int entries) implements CacheSettings {
    }

    private long millisecondsAfterWrite;
    private int entries;
    private boolean remote;

    /** The settings. */
    public CacheSettings build() {
        if (!remote || millisecondsAfterWrite == 0) {
            throw new IllegalStateException("The host gives out caches that are remote() and expireAfterWrite() alone");
        }
        return new Settings(millisecondsAfterWrite, entries);
    }

    /** Values are forgotten after a while. */
    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        millisecondsAfterWrite = unit.toMillis(time);
        return this;
    }

    /** An administrator may empty it. */
    public CacheSettingsBuilder flushable() {
        return this;
    }

    /** At most so many values. */
    public CacheSettingsBuilder maxEntries(int count) {
        entries = count;
        return this;
    }

    /** Seen by every node. */
    public CacheSettingsBuilder remote() {
        remote = true;
        return this;
    }

    /** Other nodes learn of a value later. */
    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    /** Other nodes get values, not only the news that one changed. */
    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }
}
