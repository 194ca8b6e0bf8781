package org.journeymaps.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class ScriptMinifierTest {

    @Test
    public void indentationAndCommentsOnTheirOwnLinesGo() {
        assertEquals("(() => {\na(\"// stays\"); // stays\n})();\n", ScriptMinifier.minify(
                "/*\n * What it does.\n */\n(() => {\n  /** Why. */\n\n  // how\n  a(\"// stays\"); // stays\n})();\n"));
    }

    @Test
    public void linesStayLinesBecauseJavaScriptReadsTheirEnds() {
        assertEquals("let a = 1\n[b] = c\n", ScriptMinifier.minify("  let a = 1\n  [b] = c"));
    }

    @Test
    public void aTextOverSeveralLinesIsRefused() {
        assertEquals("a(`b`);\n", ScriptMinifier.minify("a(`b`);"));
        assertThrows(IllegalArgumentException.class, () -> ScriptMinifier.minify("a(`b\n  c`);"));
    }
}
