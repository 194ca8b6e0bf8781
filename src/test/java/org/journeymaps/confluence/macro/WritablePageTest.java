package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import org.junit.Test;

public class WritablePageTest {

    @Test
    public void pagesAndBlogPostsBeingReadAreWritable() {
        assertEquals("70", writable(current(mock(Page.class))));
        assertEquals("70", writable(current(mock(BlogPost.class))));
    }

    @Test
    public void nothingButReadingIs() {
        for (OutputForm form : new OutputForm[] {OutputForm.PREVIEW, OutputForm.PDF, OutputForm.FEED, OutputForm.PLAIN}) {
            assertEquals("", WritablePage.of(context(current(mock(Page.class))), form));
        }
    }

    @Test
    public void draftsTrashAndOldVersionsAreNot() {
        AbstractPage draft = current(mock(Page.class));
        when(draft.isCurrent()).thenReturn(false);
        assertEquals("", writable(draft));
        AbstractPage deleted = current(mock(Page.class));
        when(deleted.isDeleted()).thenReturn(true);
        assertEquals("", writable(deleted));
        AbstractPage old = current(mock(Page.class));
        when(old.getLatestVersionId()).thenReturn(71L);
        assertEquals("", writable(old));
    }

    @Test
    public void commentsAndTemplatesAreNot() {
        assertEquals("", writable(mock(ContentEntityObject.class)));
        assertEquals("", WritablePage.of(mock(ConversionContext.class), OutputForm.PAGE));
    }

    private static String writable(ContentEntityObject entity) {
        return WritablePage.of(context(entity), OutputForm.PAGE);
    }

    private static ConversionContext context(ContentEntityObject entity) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        return context;
    }

    private static AbstractPage current(AbstractPage page) {
        when(page.getId()).thenReturn(70L);
        when(page.getLatestVersionId()).thenReturn(70L);
        when(page.isCurrent()).thenReturn(true);
        return page;
    }
}
