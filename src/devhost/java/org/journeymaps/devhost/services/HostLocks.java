package org.journeymaps.devhost.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name; the host is a cluster of one. */
public final class HostLocks implements ClusterLockService {

    private static final class Lock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }

    private final Map<String, Lock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new Lock());
    }
}
