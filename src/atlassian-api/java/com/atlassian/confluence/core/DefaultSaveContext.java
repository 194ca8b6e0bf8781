package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.io.Serializable;

public class DefaultSaveContext extends AbstractOperationContext<PageUpdateTrigger> implements SaveContext, Serializable {

    public static final SaveContext MINOR_EDIT = null;

    private static final long serialVersionUID = 1L;
}
