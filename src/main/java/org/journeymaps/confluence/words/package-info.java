/** The words of the app in the language of the current user of Confluence. */
@NullMarked
package org.journeymaps.confluence.words;

import org.jspecify.annotations.NullMarked;
