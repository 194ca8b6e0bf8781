package com.atlassian.confluence.plugin.descriptor.web.conditions;

/** Shows a menu entry to administrators (confluence.md 4). Named in descriptors only; the host decides by the name. */
public final class ConfluenceAdministratorCondition {
}
