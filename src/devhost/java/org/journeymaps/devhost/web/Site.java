package org.journeymaps.devhost.web;

import java.nio.file.Path;
import org.journeymaps.devhost.plugin.Plugin;
import org.journeymaps.devhost.services.HostServices.Place;
import org.journeymaps.devhost.storage.StorageRenderer;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.devhost.velocity.Templates;

/**
 * What every page needs.
 *
 * @param place where the site is and what it keeps
 * @param plugin the app
 * @param renderer draws storage format
 * @param templates the host's own
 * @param web the folder with AUI and jQuery
 */
public record Site(Place place, Plugin plugin, StorageRenderer renderer, Templates templates, Path web) {

    /** The context path; one that is not empty catches addresses that forget it. */
    public static final String CONTEXT = "/confluence";

    /** What is kept. */
    Store store() {
        return place.store();
    }
}
