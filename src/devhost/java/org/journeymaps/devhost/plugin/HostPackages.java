package org.journeymaps.devhost.plugin;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.descriptor.web.conditions.ConfluenceAdministratorCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that the host gives to an app: those of the declared host API, and the public libraries that Confluence gives
 * to apps (confluence.md 2 and 7). Nothing else, so that an import too many fails here as it does there.
 */
public final class HostPackages {

    private static final List<Class<?>> LIBRARIES = List.of(jakarta.servlet.Servlet.class, jakarta.ws.rs.Path.class,
            jakarta.inject.Inject.class, org.slf4j.Logger.class, net.java.ao.RawEntity.class,
            org.springframework.core.Ordered.class, org.springframework.beans.factory.BeanFactory.class,
            org.springframework.context.ApplicationContext.class, org.springframework.aop.Advisor.class);
    /** Named in descriptors alone, so declared nowhere; an app must import it all the same (confluence.md 4, traps). */
    private static final String CONDITIONS = ConfluenceAdministratorCondition.class.getPackageName();

    private HostPackages() {
    }

    /** All packages. */
    public static Set<String> all() {
        Set<String> packages = new TreeSet<>(declared());
        packages.add(CONDITIONS);
        LIBRARIES.forEach(type -> packages.addAll(in(source(type))));
        return packages;
    }

    /** The packages of the declared host API; {@link Macro} is declared only, so it stands among them. */
    static Set<String> declared() {
        return in(source(Macro.class));
    }

    static Path source(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> in(Path folderOrJar) {
        try {
            if (Files.isDirectory(folderOrJar)) {
                return below(folderOrJar);
            }
            try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
                return below(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class") && root.relativize(file).getNameCount() > 1)
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.startsWith("META-INF"))
                    .collect(Collectors.toSet());
        }
    }
}
