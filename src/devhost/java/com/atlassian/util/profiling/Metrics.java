package com.atlassian.util.profiling;

/** What the library of Active Objects measures itself with; nothing is measured here. Not for apps. */
public final class Metrics {

    /** Describes a measurement. */
    public static final class Builder {

        private Builder() {
        }

        /** Says more of it. */
        public Builder tag(String key, String value) {
            return this;
        }

        /** Says who is measured. */
        public Builder invokerPluginKey(String key) {
            return this;
        }

        /** Says who may see it. */
        public Builder withAnalytics() {
            return this;
        }

        /** Begins it. */
        public Ticker startTimer() {
            return () -> { };
        }
    }

    private Metrics() {
    }

    /** A measurement by name. */
    public static Builder metric(String name) {
        return new Builder();
    }
}
