package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;

public interface SaveContext extends OperationContext<PageUpdateTrigger> {
}
