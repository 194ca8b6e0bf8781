package org.journeymaps.devhost.jira.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.faults.Fault;
import org.journeymaps.devhost.jira.faults.Faults;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Token.Kind;

/** The switches of the stand-in itself, for trying out by hand what a test does in Java. Not a part of Jira. */
final class SwitchPages {

    private final Frame frame;
    private final Faults faults;

    SwitchPages(Frame frame, Faults faults) {
        this.frame = frame;
        this.faults = faults;
    }

    void register(Map<String, Page> pages) {
        pages.put("/switches", this::show);
    }

    private void show(Visit visit) throws IOException {
        if (!visit.administers()) {
            throw Turned.denied();
        }
        String made = visit.post() ? act(visit) : "";
        Map<String, Object> values = new HashMap<>();
        values.put("calls", Call.values());
        values.put("faults", Fault.values());
        values.put("armed", faults.armed());
        values.put("made", made);
        Map<String, String> settings = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            settings.put(setting.name(), visit.data().settings().text(setting));
        }
        values.put("settings", settings);
        frame.show(visit, "Switches", "switches", values);
    }

    /** Does what a button says; the token that was made, if one was. */
    private String act(Visit visit) {
        try {
            switch (visit.get("act")) {
                case "fault" -> faults.next(Call.valueOf(visit.get("call")), Fault.valueOf(visit.get("fault")),
                        Integer.parseInt(visit.get("times")));
                case "clear" -> faults.clear();
                case "setting" -> visit.data().settings().set(Setting.valueOf(visit.get("setting")), visit.get("value"));
                case "reset" -> visit.data().settings().reset();
                case "token" -> {
                    return visit.data().tokens().issue(Kind.PERSONAL, visit.user());
                }
                default -> throw Turned.missing();
            }
            return "";
        } catch (IllegalArgumentException e) {
            throw new Turned(400, "Not a switch", "There is no such call, fault, setting or number.");
        }
    }
}
