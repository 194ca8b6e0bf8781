package org.journeymaps.devhost.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Files: AUI and jQuery as npm brought them, the host's own, and those of the app. A browser asks for all but AUI's anew each
 * time, since here they change under the same version.
 */
final class StaticFiles implements Action {

    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8", "svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2",
            "woff", "font/woff", "ttf", "font/ttf", "json", "application/json", "gif", "image/gif");
    private static final Map<String, String> FOLDERS = Map.of("/host/aui/", "@atlassian/aui/dist/aui/",
            "/host/jquery/", "jquery/dist/");

    private final Site site;

    StaticFiles(Site site) {
        this.site = site;
    }

    @Override
    public void run(Exchange exchange) throws IOException {
        String path = exchange.path();
        byte[] bytes = find(path).orElseThrow(() -> new Refusal(404, "Not Found", "There is no file " + path));
        exchange.response().setHeader("Cache-Control", path.startsWith("/host/aui/") ? "max-age=3600" : "no-cache");
        exchange.send(TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"), bytes);
    }

    private Optional<byte[]> find(String path) throws IOException {
        if (path.contains("..")) {
            return Optional.empty();
        }
        if (path.startsWith("/download/")) {
            return site.plugin().files().read(path.substring("/download".length()));
        }
        for (Map.Entry<String, String> folder : FOLDERS.entrySet()) {
            if (path.startsWith(folder.getKey())) {
                Path file = site.web().resolve(folder.getValue() + path.substring(folder.getKey().length()));
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
        }
        try (InputStream own = StaticFiles.class.getResourceAsStream("/devhost/web/" + path.substring("/host/".length()))) {
            return own == null ? Optional.empty() : Optional.of(own.readAllBytes());
        }
    }
}
