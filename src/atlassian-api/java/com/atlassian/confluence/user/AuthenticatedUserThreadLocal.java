package com.atlassian.confluence.user;

public class AuthenticatedUserThreadLocal {

    public static native ConfluenceUser get();
}
