/**
 * The storage text of a Confluence page: finds the journey maps in it, tells which one is meant, and exchanges the body of one of
 * them, every other character untouched.
 *
 * <p>Example: {@code StorageScanner.maps(storage)} lists the maps, {@code MacroChoice.among(maps, reference)} picks one and
 * {@code StorageEditor.replaceBody(storage, map, body)} gives the new storage text. Pure functions: nothing is loaded or
 * saved; that is done in {@code page}.
 */
@NullMarked
package org.journeymaps.confluence.storage;

import org.jspecify.annotations.NullMarked;
