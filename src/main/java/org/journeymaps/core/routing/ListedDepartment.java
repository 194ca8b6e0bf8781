package org.journeymaps.core.routing;

/**
 * A department as the administrator lists it; maps refer to it by its key.
 *
 * @param key {@code [a-z0-9-]{1,40}}, never changed once given
 * @param name what people call it
 * @param colour one of the eight colours of departments, from 0
 * @param route how issues reach it
 * @param retired whether it takes no new issues; its old ones stay
 * @param verified whether its project, type and people were seen in Jira when it was last saved or tested
 */
public record ListedDepartment(String key, String name, int colour, Route route, boolean retired, boolean verified) {

    /**
     * The same department, retired or not.
     *
     * @param other whether it takes no new issues
     * @return the department
     */
    public ListedDepartment withRetired(boolean other) {
        return new ListedDepartment(key, name, colour, route, other, verified);
    }

    /**
     * The same department, verified or not.
     *
     * @param other whether Jira was seen to have what it names
     * @return the department
     */
    public ListedDepartment withVerified(boolean other) {
        return new ListedDepartment(key, name, colour, route, retired, other);
    }
}
