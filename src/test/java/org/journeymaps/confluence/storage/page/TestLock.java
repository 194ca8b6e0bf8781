package org.journeymaps.confluence.storage.page;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A cluster of one node with one lock, which can be made to be taken by somebody else. */
final class TestLock extends ReentrantLock implements ClusterLock {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private boolean refusing;

    TestLock named(String asked) {
        name = asked;
        return this;
    }

    String name() {
        return name;
    }

    boolean held() {
        return isLocked();
    }

    void refuse() {
        refusing = true;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        return !refusing && super.tryLock(time, unit);
    }
}
