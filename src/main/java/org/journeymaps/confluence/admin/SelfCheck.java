package org.journeymaps.confluence.admin;

import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the host has what the app needs. Nobody has tried every release, and most of the host's API carries no promise: a
 * missing piece should be known before somebody runs into it.
 */
@Named
final class SelfCheck {

    /**
     * What was found of one part.
     *
     * @param part the part
     * @param missing those of its needs that the host lacks
     */
    record Finding(HostPart part, List<String> missing) {

        /** Copies the list. */
        Finding {
            missing = List.copyOf(missing);
        }
    }

    /** Looks at everything in {@link HostPart#ALL}. */
    List<Finding> findings() {
        return findings(HostPart.ALL);
    }

    static List<Finding> findings(List<HostPart> parts) {
        return parts.stream()
                .map(part -> new Finding(part, part.needs().stream().filter(need -> !found(need)).toList())).toList();
    }

    private static boolean found(String need) {
        int hash = need.indexOf('#');
        try {
            Class<?> type = Class.forName(hash < 0 ? need : need.substring(0, hash), false, SelfCheck.class.getClassLoader());
            return hash < 0 || publicMembers(type).anyMatch(need.substring(hash + 1)::equals);
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static Stream<String> publicMembers(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getMethods()).map(method -> method.getName()),
                Arrays.stream(type.getFields()).map(field -> field.getName()));
    }
}
