package org.journeymaps.confluence.storage;

/** What can be wrong with a storage text as a whole. */
public enum StorageFault {

    /** {@code <} that begins nothing known, or a declaration such as {@code <!DOCTYPE}. */
    UNKNOWN_MARKUP,

    /** A tag that is not written as XML has it, or that does not end. */
    BROKEN_TAG,

    /** An attribute without name, value or quotes, with {@code <} in its value, or given twice. */
    BROKEN_ATTRIBUTE,

    /** An end tag whose element is not the one open there. */
    MISMATCHED_END,

    /** An element that is still open at the end; the place is its start tag. */
    UNCLOSED_ELEMENT,

    /** A CDATA section without an end, or an end without a section. */
    BROKEN_CDATA,

    /** A CDATA section without an end but with {@code ]] >}, which an XML space export writes for {@code ]]>}. */
    EXPORTED_CDATA,

    /** A comment without an end, or with two hyphens in it. */
    BROKEN_COMMENT,

    /** A processing instruction without an end. */
    BROKEN_INSTRUCTION,

    /** {@code &} that begins no entity or character reference, or a reference to a character that XML does not allow. */
    BROKEN_REFERENCE,

    /** Elements nested more than 1,000 deep. */
    TOO_DEEP
}
