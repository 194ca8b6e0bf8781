package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

public interface ThreadLocalDelegateExecutorFactory {

    ExecutorService createExecutorService(ExecutorService delegate);
}
