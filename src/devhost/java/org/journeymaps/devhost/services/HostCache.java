package org.journeymaps.devhost.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A cache that keeps bytes, as one that copies values to other nodes does: what comes out is another object than went in.
 *
 * <p>Keys and values are of JDK types (confluence.md 14): another node may hold a class of the app in another version. Anything
 * else fails at once here, in the product when the first copy is made.
 */
final class HostCache<K, V> implements Cache<K, V> {

    private static final ObjectInputFilter JDK = ObjectInputFilter.Config.createFilter("java.base/*;!*");
    private static final int ENTRIES = 1000;

    private record Kept(byte[] value, long since) {
    }

    private final CacheLoader<K, V> loader;
    private final long lifetime;
    private final LongSupplier clock;
    private final Map<K, Kept> kept;

    HostCache(CacheLoader<K, V> loader, CacheSettings settings, LongSupplier clock) {
        this.loader = loader;
        this.lifetime = settings.millisecondsAfterWrite();
        this.clock = clock;
        int most = settings.entries() == 0 ? ENTRIES : settings.entries();
        this.kept = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public V get(K key) {
        synchronized (kept) {
            Kept found = kept.get(key);
            if (found != null && clock.getAsLong() - found.since() < lifetime) {
                return read(found.value());
            }
            kept.remove(key);
        }
        return loader == null ? null : load(key);
    }

    private V load(K key) {
        V value;
        try {
            value = loader.load(key);
        } catch (RuntimeException e) {
            throw new CacheException("The value was not loaded", e);
        }
        if (value == null) {
            throw new CacheException("A loader must not give null");
        }
        put(key, value);
        return value;
    }

    @Override
    public void put(K key, V value) {
        byte[] bytes = copied(value);
        copied(key);
        synchronized (kept) {
            kept.put(key, new Kept(bytes, clock.getAsLong()));
        }
    }

    @Override
    public void remove(K key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }

    @Override
    public void removeAll() {
        synchronized (kept) {
            kept.clear();
        }
    }

    private static byte[] copied(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new CacheException("This cannot be copied to another node: " + value.getClass().getName(), e);
        }
        read(bytes.toByteArray());
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(JDK);
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new CacheException("A cache holds types of the JDK alone", e);
        }
    }
}
