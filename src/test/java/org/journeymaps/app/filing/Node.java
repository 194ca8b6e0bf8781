package org.journeymaps.app.filing;

import java.util.Locale;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.core.render.Words;

/** The use cases as one person finds them on a node that has just started, over what outlives nodes. */
final class Node {

    private final FileIssue fileIssue;
    private final ResumeFilings resumeFilings;
    private final CheckFiling checkFiling;
    private final IssueLinks issueLinks;

    Node(TestSite site, String user, Points points) {
        PageGuard guard = points.watch(PageGuard.class, site.guard());
        MapStore store = points.watch(MapStore.class, site.pages().as(user));
        PageFacts facts = points.watch(PageFacts.class, site.pages().factsFor(user));
        IssueTracker tracker = points.watch(IssueTracker.class, site.tracker());
        Filings filings = points.watch(Filings.class, site.rows().filings());
        Departments departments = points.watch(Departments.class, site.departments());
        TrackerDirectory directory = points.watch(TrackerDirectory.class, new TestDirectory(() -> site.rights(user)));
        FilingBook book = new FilingBook(filings, store, person(user), new Markers(), site.clock());
        issueLinks = new IssueLinks(guard, store);
        CompleteFiling completion =
                new CompleteFiling(guard, book, issueLinks, new Backlinks(store, facts, language(), tracker));
        fileIssue = new FileIssue(guard, new DraftIssue(store, departments, facts, language()), book, tracker, completion);
        resumeFilings = new ResumeFilings(guard, book, completion);
        checkFiling = new CheckFiling(guard, book, tracker, directory, completion);
    }

    FileIssue fileIssue() {
        return fileIssue;
    }

    ResumeFilings resumeFilings() {
        return resumeFilings;
    }

    CheckFiling checkFiling() {
        return checkFiling;
    }

    IssueLinks issueLinks() {
        return issueLinks;
    }

    private static CurrentUser person(String user) {
        return new CurrentUser() {
            @Override
            public String key() {
                return user;
            }

            @Override
            public boolean administrator() {
                return user.equals("admin");
            }
        };
    }

    private static Language language() {
        return () -> new Words() {
            @Override
            public String text(String key, Object... arguments) {
                return key;
            }

            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }
        };
    }
}
