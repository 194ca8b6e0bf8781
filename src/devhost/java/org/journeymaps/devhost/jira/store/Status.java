package org.journeymaps.devhost.jira.store;

/** Where an issue stands. */
public record Status(String id, String name, Category category) {

    /** What a status amounts to; ids, keys and colours of jira.md 4 (M10 for the undefined one). */
    public enum Category {

        /** Nobody says. */
        UNDEFINED(1, "undefined", "No Category", "default"),

        /** Nobody has begun. */
        NEW(2, "new", "To Do", "default"),

        /** It is done. */
        DONE(3, "done", "Done", "success"),

        /** Somebody is at it. */
        INDETERMINATE(4, "indeterminate", "In Progress", "inprogress");

        private final int id;
        private final String key;
        private final String text;
        private final String colour;

        Category(int id, String key, String text, String colour) {
            this.id = id;
            this.key = key;
            this.text = text;
            this.colour = colour;
        }

        /** The number. */
        public int id() {
            return id;
        }

        /** The key, by which clients should go. */
        public String key() {
            return key;
        }

        /** The name that people see. */
        public String text() {
            return text;
        }

        /** The name of the colour. */
        public String colour() {
            return colour;
        }
    }
}
