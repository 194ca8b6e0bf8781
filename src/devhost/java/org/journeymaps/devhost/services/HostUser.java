package org.journeymaps.devhost.services;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody with an account, as the app sees them. */
public record HostUser(String name) implements ConfluenceUser {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return name;
    }

    /** Made from the name but unlike it, so that the one cannot be taken for the other; Confluence too has 32 hex digits. */
    @Override
    public UserKey getKey() {
        return new UserKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""));
    }

    /** The name of a user; empty for null, an anonymous person. */
    public static String name(ConfluenceUser user) {
        return user == null ? "" : user.getName();
    }

    /** The name of who acts on this thread. */
    public static String current() {
        return name(AuthenticatedUserThreadLocal.get());
    }
}
