package org.journeymaps.core.model;

/** The way a contact is made. */
public enum Channel implements Code {

    /** Website. */
    WEB,

    /** Mobile app. */
    APP,

    /** E-mail. */
    EMAIL,

    /** Call. */
    PHONE,

    /** Phone menu. */
    IVR,

    /** Chat on a site or in an app. */
    CHAT,

    /** Text message. */
    SMS,

    /** Messenger. */
    MESSENGER,

    /** Social network. */
    SOCIAL,

    /** Branch office. */
    BRANCH,

    /** Store. */
    STORE,

    /** In person. */
    IN_PERSON,

    /** Printed matter. */
    PRINT,

    /** Letter or parcel. */
    POST,

    /** Television. */
    TV,

    /** Radio. */
    RADIO,

    /** Poster or sign. */
    OUTDOOR,

    /** Self-service machine. */
    KIOSK,

    /** A device of the persona. */
    DEVICE,

    /** The product itself. */
    PRODUCT,

    /** Somebody tells. */
    WORD_OF_MOUTH;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
