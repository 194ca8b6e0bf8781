package org.journeymaps.jira.sync;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.journeymaps.app.CurrentUser;

/** A user for each thread, as the platform has it, and executors that take the user along. */
final class ThreadUser implements CurrentUser {

    private final ThreadLocal<String> key = ThreadLocal.withInitial(() -> "");

    void become(String user) {
        key.set(user);
    }

    @Override
    public String key() {
        return key.get();
    }

    @Override
    public boolean administrator() {
        return false;
    }

    ThreadLocalDelegateExecutorFactory carriers() {
        return Carrier::new;
    }

    private final class Carrier extends AbstractExecutorService {

        private final ExecutorService threads;

        private Carrier(ExecutorService threads) {
            this.threads = threads;
        }

        @Override
        public void execute(Runnable work) {
            String user = key();
            threads.execute(() -> {
                become(user);
                work.run();
                become("");
            });
        }

        @Override
        public void shutdown() {
            threads.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return threads.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return threads.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return threads.isTerminated();
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
            return threads.awaitTermination(time, unit);
        }
    }
}
