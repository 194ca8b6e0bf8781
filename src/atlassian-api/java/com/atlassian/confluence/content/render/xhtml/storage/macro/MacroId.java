package com.atlassian.confluence.content.render.xhtml.storage.macro;

public class MacroId {

    public native String getId();
}
