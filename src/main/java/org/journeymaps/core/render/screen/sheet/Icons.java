package org.journeymaps.core.render.screen.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The icons of web/images/sprite.svg, in the order in which they stand there one below the other. The sprite is the mask of a
 * ground in the colour of the text: a reference to a symbol would give each icon on a page a tree of its own.
 *
 * <p>Example: {@code place("channel-app")} gives {@code mask-position:0 1%}, as it is the second of 101 places.
 */
final class Icons {

    /** From the top. */
    static final List<String> NAMES = List.of(
            "channel-web", "channel-app", "channel-email", "channel-phone", "channel-ivr", "channel-chat",
            "channel-sms", "channel-messenger", "channel-social", "channel-branch", "channel-store",
            "channel-in-person", "channel-print", "channel-post", "channel-tv", "channel-radio", "channel-outdoor",
            "channel-kiosk", "channel-device", "channel-product", "channel-word-of-mouth", "direction-in",
            "direction-out", "direction-two", "direction-third", "ownership-partner", "ownership-external", "gap",
            "flag-moment-of-truth", "flag-obstacle", "flag-inefficiency", "flag-fail-point", "flag-wait-point",
            "flag-entry", "flag-exit", "empathy-says", "empathy-thinks", "empathy-does", "empathy-feels",
            "empathy-pain", "empathy-gains", "clock", "clock-overlap", "clock-window", "ring-trigger", "ring-lap",
            "opportunity", "solution", "trend", "trend-up", "trend-down", "trend-flat", "change-keep",
            "change-change", "change-new", "change-drop", "more", "create", "unseen", "unplugged", "person",
            "actions", "stale", "face-awful", "face-bad", "face-neutral", "face-good", "face-great", "branch", "loop",
            "form-page", "form-ad", "form-blog", "form-video", "form-audio", "form-newsletter", "form-document",
            "form-image", "form-map", "form-test-result", "play", "missing", "outside", "place", "question", "vote",
            "level-good", "level-between", "level-bad", "stamp", "star", "thumb-up", "thumb-side", "thumb-down",
            "face-fair", "face-poor", "view", "chosen");

    private static final Map<String, String> PLACES = NAMES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> "mask-position:0 " + NAMES.indexOf(name) + "%"));

    private Icons() {}

    /** The style that shows an icon. */
    static String place(String name) {
        String place = PLACES.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the sprite has no icon " + name);
        }
        return place;
    }
}
