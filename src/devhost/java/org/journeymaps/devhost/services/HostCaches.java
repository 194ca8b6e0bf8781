package org.journeymaps.devhost.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Caches by name. Whoever asks again for a name gets the same cache, as all nodes do. */
public final class HostCaches implements CacheManager {

    private final LongSupplier clock;
    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    /**
     * No caches yet.
     *
     * @param clock milliseconds that only grow
     */
    public HostCaches(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return (Cache<K, V>) caches.computeIfAbsent(name, key -> new HostCache<>(loader, settings, clock));
    }
}
