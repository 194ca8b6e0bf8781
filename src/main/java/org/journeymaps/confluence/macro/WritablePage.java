package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;

/** The page that a macro could be written back to: a current page or blog post being read, whoever reads it. */
final class WritablePage {

    private WritablePage() {}

    /** Its id; empty for previews, old versions, drafts, comments, templates and exports. */
    static String of(ConversionContext context, OutputForm form) {
        if (form == OutputForm.PAGE && context.getEntity() instanceof AbstractPage page && current(page)) {
            return Long.toString(page.getId());
        }
        return "";
    }

    private static boolean current(AbstractPage page) {
        return page.isCurrent() && !page.isDeleted() && page.getLatestVersionId() == page.getId();
    }
}
