package com.atlassian.cache;

/** How a cache behaves; 0 where nothing is said. */
public interface CacheSettings {

    /** After how many milliseconds a value is forgotten. */
    long millisecondsAfterWrite();

    /** How many values are kept. */
    int entries();
}
