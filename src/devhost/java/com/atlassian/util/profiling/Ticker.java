package com.atlassian.util.profiling;

/** A measurement that runs. */
@FunctionalInterface
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
