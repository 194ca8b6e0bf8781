package org.journeymaps.devhost;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.journeymaps.devhost.probe.ProbeMacro;
import org.journeymaps.devhost.probe.ProbeResource;
import org.journeymaps.devhost.probe.ProbeRow;
import org.journeymaps.devhost.probe.ProbeServlet;
import org.journeymaps.devhost.probe.ProbeStart;

/** Packs the probe app. A test changes one file or header to see the host refuse it. */
final class ProbeJar {

    private static final String KEY = "org.example.probe";
    private static final Class<?>[] CLASSES = {ProbeMacro.class, ProbeMacro.View.class, ProbeResource.class, ProbeServlet.class,
        ProbeStart.class, ProbeStart.Flag.class, ProbeRow.class};

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();

    ProbeJar() throws IOException {
        header("Manifest-Version", "1.0").header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", KEY)
                .header("Atlassian-Plugin-Key", KEY).header("Spring-Context", "*")
                .header("Import-Package", "com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml,"
                        + "com.atlassian.confluence.core,com.atlassian.confluence.pages,com.atlassian.confluence.security,"
                        + "com.atlassian.confluence.user,com.atlassian.confluence.plugin.services,"
                        + "com.atlassian.annotations.security,"
                        + "com.atlassian.confluence.plugin.descriptor.web.conditions,"
                        + "com.atlassian.sal.api.lifecycle,com.atlassian.sal.api.transaction,com.atlassian.sal.api.websudo,"
                        + "com.atlassian.user,com.atlassian.webresource.api.assembler,"
                        + "com.atlassian.activeobjects.external,net.java.ao,"
                        + "jakarta.servlet,jakarta.servlet.http,jakarta.ws.rs");
        for (String name : new String[] {"atlassian-plugin.xml", "i18n/probe.properties", "templates/probe.vm", "web/probe.js",
            "web/probe.svg", "web/js/main.js", "web/js/word.js",
            "META-INF/spring/plugin-context.xml", "META-INF/plugin-components/component",
            "META-INF/plugin-components/imports", "META-INF/plugin-components/exports", "examples/jumping-jamie.json"}) {
            try (InputStream in = ProbeJar.class.getResourceAsStream("/devhost/probe/" + name.replace("META-INF/", ""))) {
                files.put(name, in.readAllBytes());
            }
        }
        for (Class<?> type : CLASSES) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream in = ProbeJar.class.getResourceAsStream("/" + name)) {
                files.put(name, in.readAllBytes());
            }
        }
    }

    ProbeJar header(String name, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(name), value);
        return this;
    }

    ProbeJar replace(String file, String part, String with) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " does not hold " + part);
        }
        files.put(file, text.replace(part, with).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ProbeJar remove(String file) {
        if (files.remove(file) == null) {
            throw new IllegalArgumentException("There is no " + file);
        }
        return this;
    }

    Path write(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }
}
