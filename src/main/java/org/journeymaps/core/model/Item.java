package org.journeymaps.core.model;

import java.util.List;

/** What a department can be asked to do something about: a pain point, solution or opportunity. */
public sealed interface Item extends Card permits PainPoint, Improvement {

    /**
     * The issues that the item names.
     *
     * @return the links, in the order in which they were made
     */
    List<IssueLink> issues();

    /**
     * The item with other issues.
     *
     * @param issues the links
     * @return an item that is the same in all else
     */
    Item withIssues(List<IssueLink> issues);
}
