package org.journeymaps.app.filing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.filing.CompleteFiling.Completed;

/**
 * Finishing the attempts of a page that were left unfinished, when somebody who may change the page opens it. Done with that
 * person's own rights; no job does it, and nothing is sent again.
 */
public final class ResumeFilings {

    private final PageGuard guard;
    private final FilingBook book;
    private final CompleteFiling completion;

    /**
     * Finishes the attempts of one store.
     *
     * @param guard keeps others from writing meanwhile
     * @param book the attempts
     * @param completion finishes one of them
     */
    public ResumeFilings(PageGuard guard, FilingBook book, CompleteFiling completion) {
        this.guard = guard;
        this.book = book;
        this.completion = completion;
    }

    /**
     * Finishes what can be finished now. Without anything unfinished, no tracker is asked. A fault that nobody foresaw is thrown
     * once all else is done.
     *
     * @param content the page
     * @return what was finished
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code PAGE_BUSY}
     */
    public Resumed resume(long content) throws MapRefusedException {
        List<Completed> results = new ArrayList<>();
        for (Filing unfinished : guard.holding(content, () -> book.unfinished(content))) {
            results.add(completion.complete(unfinished));
        }
        for (Completed result : results) {
            if (result.obstacle() instanceof Obstacle.Fault unforeseen) {
                throw unforeseen.fault();
            }
        }
        List<Filing> filings = results.stream().map(Completed::filing).toList();
        List<String> completed = filings.stream()
                .filter(filing -> filing.state() == Filing.State.CREATED && !filing.unfinished()).map(Filing::issueKey).toList();
        return new Resumed(completed, (int) filings.stream().filter(Filing::unfinished).count());
    }

    /**
     * What came of it.
     *
     * @param completed keys of the issues whose attempts are finished now
     * @param open how many attempts are still unfinished
     */
    public record Resumed(List<String> completed, int open) {

        /** Copies the list. */
        public Resumed {
            completed = List.copyOf(completed);
        }
    }
}
