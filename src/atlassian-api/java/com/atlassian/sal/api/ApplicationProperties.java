package com.atlassian.sal.api;

public interface ApplicationProperties {

    String getDisplayName();

    String getVersion();
}
