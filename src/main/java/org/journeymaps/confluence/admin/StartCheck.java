package org.journeymaps.confluence.admin;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log, when the app starts, what the host lacks. The host calls it since it is exported. */
@Named
@ExportAsService(LifecycleAware.class)
public final class StartCheck implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final SelfCheck check;

    StartCheck(SelfCheck check) {
        this.check = check;
    }

    @Override
    public void onStart() {
        for (SelfCheck.Finding finding : check.findings()) {
            if (!finding.missing().isEmpty()) {
                LOG.warn("Journey Maps: {} will not work, this Confluence lacks {}", finding.part().name(), finding.missing());
            }
        }
    }

    @Override
    public void onStop() {
        // Nothing was started.
    }
}
