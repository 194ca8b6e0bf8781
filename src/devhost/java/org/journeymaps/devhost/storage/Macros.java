package org.journeymaps.devhost.storage;

import java.util.Optional;

/** The macros of apps. */
public interface Macros {

    /** What a macro wants of its body. */
    enum Body { NONE, PLAIN, RICH }

    /** What the body of a macro is, if an app has a macro of that name. */
    Optional<Body> body(String name);

    /** Draws a macro: XHTML, inserted as it is. */
    String render(MacroCall call, Rendering rendering);
}
