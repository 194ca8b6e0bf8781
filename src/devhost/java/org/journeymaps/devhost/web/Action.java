package org.journeymaps.devhost.web;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Answers one address. */
@FunctionalInterface
interface Action {

    /** Reads the request, writes the answer. */
    void run(Exchange exchange) throws IOException, ServletException;
}
