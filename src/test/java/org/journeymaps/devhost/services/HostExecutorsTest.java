package org.journeymaps.devhost.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.After;
import org.junit.Test;

public class HostExecutorsTest {

    private final ExecutorService real = Executors.newSingleThreadExecutor();
    private final ExecutorService carrying = new HostExecutors().createExecutorService(real);

    @After
    public void stop() {
        AuthenticatedUserThreadLocal.reset();
        carrying.shutdownNow();
    }

    @Test
    public void aTaskActsForWhoHandedItInAndNobodyAfterwards() throws Exception {
        AuthenticatedUserThreadLocal.set(new HostUser("author"));
        assertEquals("author", carrying.submit(HostUser::current).get());
        assertEquals("", real.submit(HostUser::current).get());
        AuthenticatedUserThreadLocal.reset();
        assertEquals("", carrying.submit(HostUser::current).get());
    }

    @Test
    public void stoppingStopsTheRealOne() {
        carrying.shutdown();
        assertTrue(real.isShutdown());
    }
}
