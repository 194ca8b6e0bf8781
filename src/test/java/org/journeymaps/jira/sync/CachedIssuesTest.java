package org.journeymaps.jira.sync;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.issue.TrackedIssue;
import org.journeymaps.app.issue.TrackedIssue.Category;
import org.journeymaps.devhost.services.HostCaches;
import org.junit.Test;

public class CachedIssuesTest {

    private static final TrackedIssue ISSUE = new TrackedIssue(
            "10341", "CARE-58", "Callers wait", "Task", "In Progress", Category.IN_PROGRESS, "Mia Lee", "Medium");

    private final ThreadUser user = new ThreadUser();
    private long now;
    private final CachedIssues issues = new CachedIssues(new HostCaches(() -> now), user);

    @Test
    public void whatAUserHasSeenIsRememberedForAMinute() {
        user.become("mia");
        issues.keep("care", List.of(ISSUE));
        now = 59_999;
        assertEquals(Map.of("10341", ISSUE), issues.of("care", List.of("10341", "10342")));
        now = 60_000;
        assertEquals(Map.of(), issues.of("care", List.of("10341")));
    }

    @Test
    public void nothingOfOneUserOrJiraReachesAnother() {
        user.become("mia");
        issues.keep("care", List.of(ISSUE));
        assertEquals(Map.of(), issues.of("web", List.of("10341")));
        user.become("joe");
        assertEquals(Map.of(), issues.of("care", List.of("10341")));
    }

    @Test
    public void nothingIsRememberedForNobody() {
        issues.keep("care", List.of(ISSUE));
        assertEquals(Map.of(), issues.of("care", List.of("10341")));
    }

    @Test
    public void anIssueThatWasMadeIsNewToEverybodyForAWhile() {
        user.become("mia");
        issues.made("care", "10341");
        user.become("joe");
        assertTrue(issues.isNew("care", "10341"));
        assertFalse(issues.isNew("care", "10342"));
        assertFalse(issues.isNew("web", "10341"));
        now = 180_000;
        assertFalse(issues.isNew("care", "10341"));
    }

    @Test
    public void anIssueWithoutAnythingButItsKeyComesBackAsItWas() {
        user.become("mia");
        TrackedIssue bare = new TrackedIssue("1", "A-1", "", "", "", Category.UNDEFINED, "", "");
        issues.keep("care", List.of(bare));
        assertEquals(Map.of("1", bare), issues.of("care", List.of("1")));
    }

    @Test
    public void aCacheThatFailsIsAsGoodAsAnEmptyOne() {
        Cache<Object, Object> broken = mock();
        when(broken.get(any())).thenThrow(new CacheException("gone"));
        doThrow(new CacheException("gone")).when(broken).put(any(), any());
        CacheManager caches = mock();
        when(caches.getCache(anyString(), any(), any())).thenReturn(broken);
        user.become("mia");
        CachedIssues kept = new CachedIssues(caches, user);
        kept.keep("care", List.of(ISSUE));
        kept.made("care", "10341");
        assertEquals(Map.of(), kept.of("care", List.of("10341")));
        assertFalse(kept.isNew("care", "10341"));
    }

    @Test
    public void whatAnotherVersionOfTheAppKeptIsLeftAlone() {
        Cache<Object, Object> other = mock();
        when(other.get(any())).thenReturn(List.of("10341", "CARE-58"));
        CacheManager caches = mock();
        when(caches.getCache(anyString(), any(), any())).thenReturn(other);
        user.become("mia");
        assertEquals(Map.of(), new CachedIssues(caches, user).of("care", List.of("10341")));
    }
}
