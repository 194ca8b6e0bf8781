package org.journeymaps.jira.sync;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackedIssue.Category;
import org.journeymaps.jira.SeenIssues;

/**
 * What users have seen, in caches of the host; they hold types of the JDK alone, since other nodes share them. The user is part
 * of each key. A cache that fails is as good as an empty one.
 */
public final class CachedIssues implements SeenIssues {

    private static final String NAME = "org.journeymaps.journey-maps.issues";
    private static final long SECONDS = 60;
    private static final long NEW_SECONDS = 180;
    /** Another node may run another version of the app, which keeps more or less. */
    private static final int VALUES = 8;

    private final CurrentUser user;
    private final Cache<String, List<String>> seen;
    private final Cache<String, String> made;

    /**
     * Caches of a host.
     *
     * @param caches the caches
     * @param user who asks
     */
    public CachedIssues(CacheManager caches, CurrentUser user) {
        this.user = user;
        this.seen = cache(caches, NAME + ".seen", SECONDS);
        this.made = cache(caches, NAME + ".made", NEW_SECONDS);
    }

    private static <V> Cache<String, V> cache(CacheManager caches, String name, long seconds) {
        CacheSettingsBuilder settings = new CacheSettingsBuilder().remote().flushable().replicateAsynchronously()
                .replicateViaCopy().expireAfterWrite(seconds, TimeUnit.SECONDS);
        return caches.getCache(name, null, settings.build());
    }

    @Override
    public Map<String, TrackedIssue> of(String link, Collection<String> ids) {
        Map<String, TrackedIssue> found = new LinkedHashMap<>();
        if (!user.key().isEmpty()) {
            ids.forEach(id -> get(seen, key(link, id)).filter(values -> values.size() == VALUES)
                    .ifPresent(values -> found.put(id, issue(values))));
        }
        return found;
    }

    @Override
    public void keep(String link, Collection<TrackedIssue> issues) {
        if (!user.key().isEmpty()) {
            issues.forEach(issue -> put(seen, key(link, issue.id()), values(issue)));
        }
    }

    @Override
    public void made(String link, String id) {
        put(made, link + " " + id, id);
    }

    @Override
    public boolean isNew(String link, String id) {
        return get(made, link + " " + id).isPresent();
    }

    private String key(String link, String id) {
        return user.key() + " " + link + " " + id;
    }

    private static <V> Optional<V> get(Cache<String, V> cache, String key) {
        try {
            return Optional.ofNullable(cache.get(key));
        } catch (CacheException e) {
            return Optional.empty();
        }
    }

    private static <V> void put(Cache<String, V> cache, String key, V value) {
        try {
            cache.put(key, value);
        } catch (CacheException e) {
            // Asked again next time, then.
        }
    }

    private static List<String> values(TrackedIssue issue) {
        return List.of(issue.id(), issue.key(), issue.summary(), issue.type(), issue.status(), issue.category().name(),
                issue.assignee(), issue.priority());
    }

    private static TrackedIssue issue(List<String> values) {
        return new TrackedIssue(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4),
                category(values.get(5)), values.get(6), values.get(7));
    }

    private static Category category(String name) {
        return Stream.of(Category.values()).filter(category -> category.name().equals(name)).findFirst()
                .orElse(Category.UNDEFINED);
    }
}
