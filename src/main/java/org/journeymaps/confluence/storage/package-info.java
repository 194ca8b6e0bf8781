/**
 * The storage text of a Confluence page: finds the journey maps in it and exchanges the body of one of them, every other
 * character untouched.
 *
 * <p>Example: {@code StorageScanner.maps(storage)} lists the maps and {@code StorageEditor.replaceBody(storage, map, body)} gives
 * the new storage text. Pure functions: nothing is loaded or saved; that is done in {@code page}.
 */
@NullMarked
package org.journeymaps.confluence.storage;

import org.jspecify.annotations.NullMarked;
