package com.atlassian.confluence.plugin.services;

import java.util.Map;

public interface VelocityHelperService {

    String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context) throws Exception;
}
