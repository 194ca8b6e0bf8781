package com.atlassian.confluence.user;

import com.atlassian.user.User;

public interface ConfluenceUser extends User {
}
