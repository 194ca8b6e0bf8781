/**
 * A stand-in for Jira Data Center beside the embedded host: keeps issues and speaks the calls of REST v2 that the app uses.
 *
 * <p>Plain servlets that know neither the app nor the host API. No answer is invented: each carries its source in a comment, by
 * the marks of {@code jira.md} in the project's reference: O10 and O11 for the public OpenAPI documents of Jira 10.3.24 and
 * 11.3.8 (DC: both), FT for Jira's functional tests, CP for what Confluence's own Jira plugin was seen to do, M10 for
 * measurements on Jira 10.3.19, 3P for a third party's statement. What nobody confirmed is a
 * {@link org.journeymaps.devhost.jira.store.Setting}. That holds for statuses, headers, members and keys. Of the words of an
 * error only those with a source beside them are Jira's; the others are made up here, as nobody may go by them (jira.md 5).
 */
package org.journeymaps.devhost.jira;
