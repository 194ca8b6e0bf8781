package org.journeymaps.core.layout.curve;

/** Whether a point is an extreme of its curve that wants a name. */
public enum Peak {

    /** An ordinary point: the number alone. */
    NONE,

    /** The good feeling above all others: "High +1 Good". */
    HIGH,

    /** The bad feeling below all others: "Low -2 Awful". */
    LOW
}
