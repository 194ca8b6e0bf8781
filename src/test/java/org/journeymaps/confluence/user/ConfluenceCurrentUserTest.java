package org.journeymaps.confluence.user;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.journeymaps.app.CurrentUser;
import org.junit.After;
import org.junit.Test;

public class ConfluenceCurrentUserTest {

    private final PermissionManager permissions = mock(PermissionManager.class);
    private final CurrentUser current = new ConfluenceCurrentUser(permissions);

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    public void nobodyHasNoKeyAndAdministersNothing() {
        when(permissions.isConfluenceAdministrator(null)).thenReturn(true);
        assertEquals("", current.key());
        assertFalse(current.administrator());
    }

    @Test
    public void somebodyIsKnownByTheKeyThatNeverChanges() {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey("4028b88"));
        AuthenticatedUserThreadLocal.set(user);
        assertEquals("4028b88", current.key());
        assertFalse(current.administrator());
        when(permissions.isConfluenceAdministrator(user)).thenReturn(true);
        assertTrue(current.administrator());
    }
}
