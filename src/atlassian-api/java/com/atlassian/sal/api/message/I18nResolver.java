package com.atlassian.sal.api.message;

public interface I18nResolver {

    String getRawText(String key);
}
