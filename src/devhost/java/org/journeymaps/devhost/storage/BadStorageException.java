package org.journeymaps.devhost.storage;

/** Text that is not storage format. The message is for the author of the page. */
public final class BadStorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadStorageException(String message) {
        super(message);
    }
}
