/**
 * The embedded host: a small stand-in for Confluence that runs the packaged jar. A development tool and no more.
 *
 * <p>It knows the host API ({@code com.atlassian.*}) and the jar, never the classes of the app. What it imitates carries, in a
 * comment, the evidence for the behaviour: a section of {@code confluence.md} in the project's reference, or a mark of its
 * signature list. Where cheap it is stricter than Confluence.
 */
package org.journeymaps.devhost;
