package org.journeymaps.app;

/** Filling an empty macro with an example, under an id of its own. */
public final class StartFromExample {

    private final MapStore store;
    private final Examples examples;

    /**
     * Writes to a store.
     *
     * @param store where the map goes
     * @param examples the examples to choose from
     */
    public StartFromExample(MapStore store, Examples examples) {
        this.store = store;
        this.examples = examples;
    }

    /**
     * Whether there is such an example.
     *
     * @param example name of the example
     * @return true if {@link #start} accepts it
     */
    public boolean offers(String example) {
        return examples.names().contains(example);
    }

    /**
     * Writes the example.
     *
     * @param contentId the page
     * @param macro the empty macro
     * @param example name of the example, such as {@code jumping-jamie}
     * @return the new version of the page
     * @throws MapRefusedException as {@link MapStore#replace}, and {@code MAP_NOT_EMPTY}
     * @throws IllegalArgumentException if there is no such example
     */
    public int start(long contentId, MacroReference macro, String example) throws MapRefusedException {
        String text = examples.fresh(example);
        return store.replace(contentId, macro, body -> {
            if (!body.isBlank()) {
                throw new MapRefusedException(MapRefusedException.Reason.MAP_NOT_EMPTY);
            }
            return text;
        });
    }
}
