package org.journeymaps.devhost.jira.store;

/** The values of the settings. */
public final class Settings {

    private final Keeper keeper;
    private final Flavour flavour;

    Settings(Keeper keeper, Flavour flavour) {
        this.keeper = keeper;
        this.flavour = flavour;
    }

    /** The value of a setting. */
    public String text(Setting setting) {
        return keeper.read(state -> state.settings.getOrDefault(setting, setting.first(flavour)));
    }

    /** Whether a setting is on. */
    public boolean on(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** The value of a setting that is a number. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** Changes a setting; a number or a boolean is written as its text. */
    public void set(Setting setting, Object value) {
        keeper.change(state -> state.settings.put(setting, String.valueOf(value)));
    }

    /** Gives every setting its first value. */
    public void reset() {
        keeper.change(state -> {
            state.settings.clear();
            return 0;
        });
    }
}
