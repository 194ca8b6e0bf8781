package org.journeymaps.devhost.jira.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The style sheet, and small pictures that are a coloured sign each. */
final class Pictures {

    private static final Map<String, String> COLOURS = Map.of("type-10001", "#c9372c", "type-10002", "#0c66e4",
            "type-10003", "#1f845a", "type-10004", "#0c66e4", "priority-1", "#ae2a19", "priority-2", "#c9372c",
            "priority-3", "#b65c02", "priority-4", "#0c66e4", "priority-5", "#0055cc");
    private static final String OTHERS = "#0c66e4";

    private Pictures() {
    }

    static void show(Visit visit) throws IOException {
        visit.response().setHeader("Cache-Control", "max-age=600");
        if (visit.path().equals("/static/jira.css")) {
            visit.response().setContentType("text/css; charset=UTF-8");
            try (InputStream in = Pictures.class.getResourceAsStream("/devhost/jira/jira.css")) {
                in.transferTo(visit.response().getOutputStream());
            }
            return;
        }
        String name = visit.path().replaceAll("^/images/|\\.svg$", "");
        if (!visit.path().matches("/images/[a-z0-9-]+\\.svg")) {
            throw Turned.missing();
        }
        visit.response().setContentType("image/svg+xml");
        visit.response().getOutputStream().write(sign(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String name) {
        String colour = COLOURS.getOrDefault(name, OTHERS);
        String shape = name.startsWith("priority-") ? arrow(name) : "<rect width=\"16\" height=\"16\" rx=\"3\" fill=\"" + colour
                + "\"/>" + "<path d=\"M4 8.5l2.5 2.5L12 5.5\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/>";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">"
                + shape.replace("currentColor", colour) + "</svg>";
    }

    private static String arrow(String name) {
        String path = switch (name) {
            case "priority-1" -> "M3 8l5-4 5 4M3 12l5-4 5 4";
            case "priority-2" -> "M3 10l5-4 5 4";
            case "priority-4" -> "M3 6l5 4 5-4";
            case "priority-5" -> "M3 4l5 4 5-4M3 8l5 4 5-4";
            default -> "M3 6.5h10M3 9.5h10";
        };
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>";
    }
}
