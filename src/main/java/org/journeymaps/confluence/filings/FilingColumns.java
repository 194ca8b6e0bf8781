package org.journeymaps.confluence.filings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.java.ao.DBParam;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.ItemReference;
import org.jspecify.annotations.Nullable;

/** Attempts as rows, and back. */
final class FilingColumns {

    private FilingColumns() {}

    /** All columns of a new row. */
    static DBParam[] of(Filing filing) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("MARKER", filing.marker()),
                new DBParam("SLOT", filing.slot()),
                new DBParam("FILING_STATE", filing.state().code()),
                new DBParam("CONTENT_ID", filing.item().content()),
                new DBParam("MAP_ID", filing.item().map()),
                new DBParam("ITEM_ID", filing.item().item()),
                new DBParam("DEPARTMENT", filing.department()),
                new DBParam("LINK_ID", filing.link()),
                new DBParam("PROJECT_KEY", filing.project()),
                new DBParam("USER_KEY", filing.user())));
        if (!filing.issueId().isEmpty()) {
            columns.add(new DBParam("ISSUE_ID", filing.issueId()));
            columns.add(new DBParam("ISSUE_KEY", filing.issueKey()));
        }
        columns.add(new DBParam("BEGUN_AT", filing.times().begun().toEpochMilli()));
        columns.add(new DBParam("DECIDED_AT", filing.times().decided().toEpochMilli()));
        columns.add(new DBParam("PAGE_AT", filing.times().page().toEpochMilli()));
        columns.add(new DBParam("BACKLINK_AT", filing.times().backlink().toEpochMilli()));
        columns.add(new DBParam("CLOSED_AT", filing.times().closed().toEpochMilli()));
        return columns.toArray(DBParam[]::new);
    }

    /** Writes into a row what can change. */
    static void put(Filing filing, FilingRow row) {
        row.setSlot(filing.slot());
        row.setFilingState(filing.state().code());
        row.setIssueId(known(filing.issueId()));
        row.setIssueKey(known(filing.issueKey()));
        row.setDecidedAt(filing.times().decided().toEpochMilli());
        row.setPageAt(filing.times().page().toEpochMilli());
        row.setBacklinkAt(filing.times().backlink().toEpochMilli());
        row.setClosedAt(filing.times().closed().toEpochMilli());
    }

    /** The attempt of a row. */
    static Filing filing(FilingRow row) {
        return new Filing(
                row.getMarker(),
                Filing.State.valueOf(row.getFilingState().toUpperCase(Locale.ROOT)),
                new ItemReference(row.getContentId(), row.getMapId(), row.getItemId()),
                row.getDepartment(),
                row.getLinkId(),
                row.getProjectKey(),
                row.getUserKey(),
                text(row.getIssueId()),
                text(row.getIssueKey()),
                new Filing.Times(
                        Instant.ofEpochMilli(row.getBegunAt()),
                        Instant.ofEpochMilli(row.getDecidedAt()),
                        Instant.ofEpochMilli(row.getPageAt()),
                        Instant.ofEpochMilli(row.getBacklinkAt()),
                        Instant.ofEpochMilli(row.getClosedAt())));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
