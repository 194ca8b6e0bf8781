package org.journeymaps.app.filing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.core.model.Item;

/** What of an attempt concerns those who may change the page: what is under way, uncertain or left over. */
public enum Progress {

    /** It is being sent just now. */
    SENDING,

    /** Nobody knows whether there is an issue. */
    UNKNOWN,

    /** There is an issue, but the page or the issue does not know of it yet. */
    UNFINISHED,

    /** The key was written into the page and is no longer there, as after somebody brought back an older version. */
    ABSENT,

    /** An issue turned up although a person had said that there was none. */
    LATE;

    /**
     * The stable name.
     *
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What of an attempt is to be shown at its item.
     *
     * @param filing the attempt
     * @param item the item as the page has it now
     * @param now the moment
     * @return what is to be shown, if anything
     */
    static Optional<Progress> of(Filing filing, Item item, Instant now) {
        boolean named = item.issues().stream().anyMatch(issue -> issue.names(filing.link(), filing.issueId()));
        return switch (filing.state(now)) {
            case SENDING -> Optional.of(SENDING);
            case UNKNOWN -> Optional.of(UNKNOWN);
            case CREATED -> created(filing, named);
            case SETTLED -> filing.issueId().isEmpty() || named ? Optional.empty()
                    : Optional.of(filing.inPage() ? ABSENT : LATE);
            case FAILED, UNLINKED -> Optional.empty();
        };
    }

    private static Optional<Progress> created(Filing filing, boolean named) {
        if (filing.inPage() && !named) {
            return Optional.of(ABSENT);
        }
        return filing.unfinished() ? Optional.of(UNFINISHED) : Optional.empty();
    }
}
