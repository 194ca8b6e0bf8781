package org.journeymaps.confluence.rest;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.OnePage;
import org.journeymaps.app.PageFacts;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.Backlinks;
import org.journeymaps.app.filing.CheckFiling;
import org.journeymaps.app.filing.CompleteFiling;
import org.journeymaps.app.filing.DraftIssue;
import org.journeymaps.app.filing.FileIssue;
import org.journeymaps.app.filing.FilingBook;
import org.journeymaps.app.filing.IssueLinks;
import org.journeymaps.app.filing.LinkBook;
import org.journeymaps.app.filing.LinkIssue;
import org.journeymaps.app.filing.Markers;
import org.journeymaps.app.filing.MemoryRows;
import org.journeymaps.app.filing.ProposeIssue;
import org.journeymaps.app.filing.ResumeFilings;
import org.journeymaps.app.filing.Sample;
import org.journeymaps.app.issue.IssueTracker;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.PageReference;

/** The resources of filing on page 5 with the map m and its pain point p1, whose department care files into the Jira l1. */
final class Desk {

    final IssueTracker tracker = mock(IssueTracker.class);
    final TrackerDirectory directory = mock(TrackerDirectory.class);
    final CurrentUser user = mock(CurrentUser.class);
    final MemoryRows filings = new MemoryRows();
    final OnePage page;
    final DraftResource drafts;
    final FilingsResource filing;
    final FilingResource attempt;
    final LinksResource links;

    private final PageFacts facts = mock(PageFacts.class);
    private final Departments departments = mock(Departments.class);

    Desk() {
        this("care");
    }

    Desk(String owner) {
        answer();
        page = OnePage.holdingMaps(Sample.map(owner));
        Clock clock = Clock.fixed(Sample.NOW, ZoneOffset.UTC);
        FilingBook book = new FilingBook(filings, page, user, new Markers(), clock);
        IssueLinks issueLinks = new IssueLinks(page, page);
        Backlinks backlinks = new Backlinks(page, facts, EnglishWords::new, tracker);
        CompleteFiling completion = new CompleteFiling(page, book, issueLinks, backlinks);
        DraftIssue draftIssue = new DraftIssue(page, departments, facts, EnglishWords::new);
        LinkBook linkBook = new LinkBook(page, page, issueLinks, filings, clock);
        LinkIssue linkIssue = new LinkIssue(page, issueLinks, linkBook, tracker, backlinks);
        Answers answers = EnglishAnswers.with(directory);
        FilingsJson json = new FilingsJson(EnglishAnswers.errors(directory), directory, EnglishWords::new);
        drafts = new DraftResource(new ProposeIssue(page, departments, draftIssue, directory), answers);
        filing = new FilingsResource(
                new FileIssue(page, draftIssue, book, tracker, completion), new ResumeFilings(page, book, completion), json,
                answers);
        attempt = new FilingResource(new CheckFiling(page, book, tracker, directory, completion), linkIssue, json, answers);
        links = new LinksResource(linkIssue, json, answers);
    }

    private void answer() {
        try {
            when(user.key()).thenReturn("u1");
            when(facts.of(5)).thenReturn(new PageReference("Plans", "https://wiki.example/wiki/x"));
            when(facts.icon()).thenReturn("https://wiki.example/wiki/icon.png");
            when(departments.all()).thenReturn(List.of(Sample.department("care", "l1", false)));
            when(departments.find("care")).thenReturn(Optional.of(Sample.department("care", "l1", false)));
            when(directory.link("l1")).thenReturn(Optional.of(Sample.JIRA));
            when(directory.rights(anyString(), anyString())).thenReturn(Set.of("BROWSE_PROJECTS", "CREATE_ISSUES"));
            when(directory.types("l1", "CARE")).thenReturn(List.of(new Choice("1", "Bug")));
        } catch (MapRefusedException | TrackerException e) {
            throw new AssertionError(e);
        }
    }
}
