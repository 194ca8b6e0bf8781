package org.journeymaps.devhost.web;

/** A request that cannot be answered; the message is for whoever looks. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    Refusal(int status, String title, String message) {
        super(message);
        this.status = status;
        this.title = title;
    }

    /** Missing, or not visible: the two look alike. */
    static Refusal missing() {
        return new Refusal(404, "Page Not Found", "The page you were looking for does not exist, or you may not view it.");
    }

    static Refusal denied() {
        return new Refusal(403, "Not Permitted", "You do not have the right to do this.");
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
