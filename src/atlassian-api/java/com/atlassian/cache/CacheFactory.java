package com.atlassian.cache;

public interface CacheFactory {

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
