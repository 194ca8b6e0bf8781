package org.journeymaps.devhost.services;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The web resources that macros ask for while a page is drawn (confluence.md 10). */
public final class RequiredFiles implements PageBuilderService {

    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
    private final Consumer<String> known;

    private final RequiredResources resources = new RequiredResources() {
        @Override
        public RequiredResources requireWebResource(String key) {
            known.accept(key);
            required.get().add(key);
            return this;
        }
    };

    /**
     * Collects web resources.
     *
     * @param known refuses a key that nobody has; Confluence would leave it out quietly
     */
    public RequiredFiles(Consumer<String> known) {
        this.known = known;
    }

    /** What was asked for on this thread; forgotten by that. */
    public Set<String> drain() {
        Set<String> keys = required.get();
        required.remove();
        return keys;
    }

    @Override
    public WebResourceAssembler assembler() {
        return () -> resources;
    }
}
