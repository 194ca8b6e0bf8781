package org.journeymaps.confluence.filings;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as a row of the table {@code AO_<6 hex digits>_FILING}. The unique column {@code SLOT} is what refuses a second open
 * attempt for the same item, on whatever node it is made.
 *
 * <p>No column ever holds an empty text, which Oracle takes for none: what is not known is null. Times are milliseconds since
 * 1970, 0 for a stage that was not reached, since databases differ in how exactly they keep a date.
 */
@Preload
@Table("FILING")
public interface FilingRow extends Entity {

    /** Its random name. */
    @NotNull
    @Unique
    @StringLength(16)
    String getMarker();

    /** The item while the attempt is open, the marker afterwards. */
    @NotNull
    @Unique
    @StringLength(120)
    String getSlot();

    /** Another slot. */
    void setSlot(String slot);

    /** The state, by its code. */
    @NotNull
    @StringLength(20)
    String getFilingState();

    /** Another state. */
    void setFilingState(String state);

    /** The page. */
    @Indexed
    @NotNull
    long getContentId();

    /** The map. */
    @NotNull
    @StringLength(40)
    String getMapId();

    /** The item. */
    @NotNull
    @StringLength(40)
    String getItemId();

    /** The department. */
    @Indexed
    @NotNull
    @StringLength(40)
    String getDepartment();

    /** The Application Link. */
    @NotNull
    @StringLength(40)
    String getLinkId();

    /** The project. */
    @NotNull
    @StringLength(255)
    String getProjectKey();

    /** Who files. */
    @NotNull
    @StringLength(255)
    String getUserKey();

    /** The issue, if one is known. */
    @StringLength(20)
    @Nullable
    String getIssueId();

    /** Another issue. */
    void setIssueId(@Nullable String id);

    /** The key of the issue, if one is known. */
    @StringLength(280)
    @Nullable
    String getIssueKey();

    /** Another key. */
    void setIssueKey(@Nullable String key);

    /** When it was stored. */
    @NotNull
    long getBegunAt();

    /** When its outcome was stored. */
    @NotNull
    long getDecidedAt();

    /** Another time of the outcome. */
    void setDecidedAt(long time);

    /** When the key was written into the page. */
    @NotNull
    long getPageAt();

    /** Another time of the page. */
    void setPageAt(long time);

    /** When the way back was written into the issue. */
    @NotNull
    long getBacklinkAt();

    /** Another time of the way back. */
    void setBacklinkAt(long time);

    /** When it was closed. */
    @NotNull
    long getClosedAt();

    /** Another time of the end. */
    void setClosedAt(long time);
}
