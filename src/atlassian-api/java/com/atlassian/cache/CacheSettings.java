package com.atlassian.cache;

public interface CacheSettings {
}
