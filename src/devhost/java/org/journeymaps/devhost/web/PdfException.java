package org.journeymaps.devhost.web;

/** Text that the PDF engine cannot read, usually since it is not well-formed. */
final class PdfException extends Exception {

    private static final long serialVersionUID = 1;

    PdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
