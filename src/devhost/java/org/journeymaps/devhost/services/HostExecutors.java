package org.journeymaps.devhost.services;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Executors whose tasks act for whoever handed them in; nothing else of the thread goes along, no transaction above all. */
public final class HostExecutors implements ThreadLocalDelegateExecutorFactory {

    private static final class Carrying extends AbstractExecutorService {

        private final ExecutorService delegate;

        private Carrying(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            ConfluenceUser user = AuthenticatedUserThreadLocal.get();
            delegate.execute(() -> {
                ConfluenceUser before = AuthenticatedUserThreadLocal.get();
                AuthenticatedUserThreadLocal.set(user);
                try {
                    task.run();
                } finally {
                    AuthenticatedUserThreadLocal.set(before);
                }
            });
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(time, unit);
        }
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Carrying(delegate);
    }
}
