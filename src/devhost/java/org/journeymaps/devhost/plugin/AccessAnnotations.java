package org.journeymaps.devhost.plugin;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom an endpoint admits. Confluence denies anonymous people where nothing is said, at a level that is not known for sure
 * (confluence.md 8); here an endpoint without an annotation does not start.
 */
enum AccessAnnotations {

    EVERYBODY, USERS, ADMINISTRATORS;

    private static final Set<String> PACKAGES = Set.of("com.atlassian.annotations.security",
            "com.atlassian.plugins.rest.api.security.annotation");

    static AccessAnnotations of(AnnotatedElement... innermostFirst) {
        return Stream.of(innermostFirst).flatMap(element -> on(element).stream()).findFirst()
                .orElseThrow(() -> new PluginException("No access annotation on " + innermostFirst[0]));
    }

    private static Optional<AccessAnnotations> on(AnnotatedElement element) {
        return Stream.of(element.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName())).findFirst()
                .flatMap(type -> switch (type.getSimpleName()) {
                    case "UnrestrictedAccess", "AnonymousSiteAccess" -> Optional.of(EVERYBODY);
                    case "LicensedOnly", "UnlicensedSiteAccess" -> Optional.of(USERS);
                    case "AdminOnly", "SystemAdminOnly" -> Optional.of(ADMINISTRATORS);
                    default -> Optional.empty();
                });
    }

    /** Whether somebody is let in. */
    boolean admits(boolean user, boolean administrator) {
        return this == EVERYBODY || this == USERS && user || administrator;
    }
}
