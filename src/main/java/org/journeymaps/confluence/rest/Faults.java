package org.journeymaps.confluence.rest;

import java.util.concurrent.ThreadLocalRandom;
import org.journeymaps.app.FaultTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults of ours or the host's: their traces for the log, a number by which it is found there for people. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Writes a fault into the log and tells its number. */
    static String logged(Throwable fault) {
        String number = "jm-" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        LOG.error("request failed, fault {}", number, FaultTrace.of(fault));
        return number;
    }
}
