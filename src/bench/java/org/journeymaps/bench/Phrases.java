package org.journeymaps.bench;

import java.util.List;
import java.util.Random;

/** Short texts as they stand on maps; the same sequence in every run. */
final class Phrases {

    private static final List<String> VERBS = List.of("Looks for", "Compares", "Asks for", "Waits for", "Signs", "Pays", "Checks",
            "Sends back", "Reads", "Confirms", "Forgets", "Repeats");
    private static final List<String> THINGS = List.of("the price list", "a delivery date", "the contract", "a second offer",
            "the invoice & receipt", "a caf\u00e9 voucher", "an answer by phone", "the manual", "two quotes", "the order number",
            "a form with 12 fields", "the right person");
    private static final List<String> ENDS = List.of("", "", "", " again", " on the train", " at home", " before noon",
            " with a colleague");

    private final Random random;

    Phrases(long seed) {
        random = new Random(seed);
    }

    /** A text such as "Compares the price list at home". */
    String next() {
        return one(VERBS) + " " + one(THINGS) + one(ENDS);
    }

    /** One of several, chosen evenly. */
    <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** A number from 1 to 5. */
    int rating() {
        return 1 + random.nextInt(5);
    }

    /** A part of one, from 0 inclusive to 1 exclusive. */
    double part() {
        return random.nextDouble();
    }
}
