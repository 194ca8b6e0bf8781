package org.journeymaps.core.model;

/** What a piece of content is. */
public enum ContentForm implements Code {

    /** Not told. */
    UNSTATED,

    /** A page of a site. */
    PAGE,

    /** An advert. */
    AD,

    /** A post of a blog. */
    BLOG,

    /** A film. */
    VIDEO,

    /** Sound. */
    AUDIO,

    /** A newsletter. */
    NEWSLETTER,

    /** A document to read or fill in. */
    DOCUMENT,

    /** A picture or a screen. */
    IMAGE,

    /** Another journey map. */
    MAP,

    /** What a test showed. */
    TEST_RESULT;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
