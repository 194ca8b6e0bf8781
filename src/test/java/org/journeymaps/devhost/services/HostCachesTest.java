package org.journeymaps.devhost.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class HostCachesTest {

    private record Ours(String text) {
    }

    private static final CacheSettings SETTINGS = settings(2);

    private long now = 1000;
    private final HostCaches caches = new HostCaches(() -> now);
    private final Cache<String, Object> cache = caches.getCache("c", null, SETTINGS);

    private static CacheSettings settings(int entries) {
        return new CacheSettingsBuilder().remote().flushable().replicateAsynchronously().replicateViaCopy()
                .expireAfterWrite(60, TimeUnit.SECONDS).maxEntries(entries).build();
    }

    @Test
    public void aValueIsForgottenInTime() {
        cache.put("k", "v");
        now += 59_999;
        assertEquals("v", cache.get("k"));
        now += 1;
        assertNull(cache.get("k"));
    }

    @Test
    public void aNameIsOneCache() {
        assertSame(cache, caches.getCache("c", null, SETTINGS));
        assertNotSame(cache, caches.getCache("d", null, SETTINGS));
    }

    @Test
    public void whatComesOutIsACopy() {
        List<String> list = new ArrayList<>(List.of("a"));
        cache.put("k", list);
        list.add("b");
        assertEquals(List.of("a"), cache.get("k"));
        assertNotSame(cache.get("k"), cache.get("k"));
    }

    @Test
    public void typesThatAnotherNodeMayNotHaveAreRefused() {
        assertThrows(CacheException.class, () -> cache.put("k", new Object()));
        assertThrows(CacheException.class, () -> cache.put("k", new Ours("x")));
        assertThrows(CacheException.class, () -> cache.put("k", List.of(new HostUser("x"))));
    }

    @Test
    public void theOldestGivesWayWhenTheCacheIsFull() {
        cache.put("a", "1");
        cache.put("b", "2");
        cache.put("c", "3");
        assertNull(cache.get("a"));
        assertEquals("3", cache.get("c"));
    }

    @Test
    public void valuesAreRemovedOneByOneOrAll() {
        cache.put("a", "1");
        cache.put("b", "2");
        cache.remove("a");
        assertNull(cache.get("a"));
        cache.removeAll();
        assertNull(cache.get("b"));
    }

    @Test
    public void aLoaderIsAskedOnceAndItsFailureIsACacheException() {
        List<String> asked = new ArrayList<>();
        Cache<String, String> loading = caches.getCache("l", key -> {
            asked.add(key);
            if (key.isEmpty()) {
                throw new IllegalArgumentException();
            }
            return key + "!";
        }, SETTINGS);
        assertEquals("k!", loading.get("k"));
        assertEquals("k!", loading.get("k"));
        assertEquals(List.of("k"), asked);
        assertThrows(CacheException.class, () -> loading.get(""));
    }

    @Test
    public void onlyCachesThatEveryNodeSeesAndThatForgetAreGivenOut() {
        assertThrows(IllegalStateException.class, () -> new CacheSettingsBuilder().remote().build());
        assertThrows(IllegalStateException.class,
                () -> new CacheSettingsBuilder().expireAfterWrite(1, TimeUnit.SECONDS).build());
    }
}
