package org.journeymaps.devhost.jira.jql;

import java.util.List;

/** A query: which issues, in which order. */
record Query(Clause clause, List<Order> orders) {

    /** One key of the order. */
    record Order(String field, boolean descending) {
    }
}
