package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.io.Serializable;

/** How something is saved. */
public class DefaultSaveContext extends AbstractOperationContext<PageUpdateTrigger> implements SaveContext, Serializable {

    /** Without notifying those who watch. */
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext();
    private static final long serialVersionUID = 1L;
}
