package org.journeymaps.confluence.macro;

import jakarta.inject.Named;
import java.util.concurrent.ThreadLocalRandom;
import org.journeymaps.app.FaultTrace;
import org.journeymaps.app.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands in the page when a map could not be drawn through a fault of the app or the host: one sentence, with a number that
 * an administrator finds in the log. Made without a template, since that may be what failed.
 */
@Named
final class FailureBox {

    private static final Logger LOG = LoggerFactory.getLogger(FailureBox.class);

    private final Language language;

    FailureBox(Language language) {
        this.language = language;
    }

    String draw(Throwable fault) {
        String number = "jm-" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        LOG.error("journey map not drawn, fault {}", number, FaultTrace.of(fault));
        return "<div class=\"jm-frame\" data-jm-state=\"failure\"><p class=\"jm-box jm-box-error\">"
                + escaped(sentence(number)) + "</p></div>";
    }

    private String sentence(String number) {
        try {
            return language.words().text("journey-maps.failure", number);
        } catch (RuntimeException | LinkageError noWords) {
            LOG.error("no words for fault {}", number, FaultTrace.of(noWords));
            return "Journey Maps: " + number;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
