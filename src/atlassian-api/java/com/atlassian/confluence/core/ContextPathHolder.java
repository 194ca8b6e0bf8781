package com.atlassian.confluence.core;

public interface ContextPathHolder {

    String getContextPath();
}
