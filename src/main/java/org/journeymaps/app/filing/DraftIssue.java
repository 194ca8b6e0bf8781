package org.journeymaps.app.filing;

import org.journeymaps.app.Language;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.department.Departments;
import org.journeymaps.core.routing.Drafts;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.PageReference;

/** Making the draft of an issue from an item of a page, for those who may change the page. No tracker is asked. */
public final class DraftIssue {

    private final MapStore store;
    private final Departments departments;
    private final PageFacts pages;
    private final Language language;

    /**
     * Reads from stores.
     *
     * @param store where the maps are
     * @param departments the administrator's list
     * @param pages what pages are called
     * @param language the language in which the issue is written
     */
    public DraftIssue(MapStore store, Departments departments, PageFacts pages, Language language) {
        this.store = store;
        this.departments = departments;
        this.pages = pages;
        this.language = language;
    }

    /**
     * A draft from the page as it is now.
     *
     * @param content the page
     * @param map which of its maps
     * @param item id of the item
     * @param department key of the department
     * @return the draft
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code MAP_CHANGED}, {@code MAP_AMBIGUOUS},
     *     {@code MAP_TWICE}, {@code MAP_PROBLEMS}, {@code ITEM_MISSING}, {@code DEPARTMENT_MISSING}, {@code DEPARTMENT_RETIRED}
     */
    Drafted of(long content, MacroReference map, String item, String department) throws MapRefusedException {
        StoredPage page = store.page(content);
        if (!page.editable()) {
            throw new MapRefusedException(Reason.EDIT_DENIED);
        }
        PlacedItem placed = PlacedItem.in(page, page.chosen(map).map(), item);
        ListedDepartment listed = departments.find(department)
                .orElseThrow(() -> new MapRefusedException(Reason.DEPARTMENT_MISSING));
        if (listed.retired()) {
            throw new MapRefusedException(Reason.DEPARTMENT_RETIRED);
        }
        Drafts drafts = new Drafts(language.words()::text);
        PageReference here = pages.of(content);
        IssueDraft draft = drafts.draft(placed.map(), placed.item(), listed, here);
        return new Drafted(placed, listed, draft, drafts.preview(placed.map(), placed.item(), here));
    }

    /**
     * A draft and what it was made from.
     *
     * @param placed the item
     * @param department the department
     * @param draft the draft
     * @param preview its description as people read it
     */
    record Drafted(PlacedItem placed, ListedDepartment department, IssueDraft draft, String preview) {}
}
