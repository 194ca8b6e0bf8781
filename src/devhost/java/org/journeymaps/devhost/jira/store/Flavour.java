package org.journeymaps.devhost.jira.store;

/** A version of Jira Data Center, named by the OpenAPI document that describes it. */
public enum Flavour {

    /** Jira 10.3. */
    DC_10_3("10.3.24"),

    /** Jira 11.3. */
    DC_11_3("11.3.8");

    private final String version;

    Flavour(String version) {
        this.version = version;
    }

    /** The version in full, such as {@code 10.3.24}. */
    public String version() {
        return version;
    }

    /** The build number, which jira.md 4 writes as 10030024 for 10.3.24. */
    public int build() {
        String[] parts = version.split("\\.");
        return Integer.parseInt(parts[0]) * 1_000_000 + Integer.parseInt(parts[1]) * 10_000 + Integer.parseInt(parts[2]);
    }
}
