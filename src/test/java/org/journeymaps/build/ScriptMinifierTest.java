package org.journeymaps.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class ScriptMinifierTest {

    @Test
    public void indentationAndCommentsOnTheirOwnLinesGo() {
        assertEquals("(()=>{\na(\"// stays\"); // stays\n})();\n", ScriptMinifier.minify(
                "/*\n * What it does.\n */\n(() => {\n  /** Why. */\n\n  // how\n  a(\"// stays\"); // stays\n})();\n"));
    }

    @Test
    public void linesStayLinesBecauseJavaScriptReadsTheirEnds() {
        assertEquals("let a=1\n[b]=c\n", ScriptMinifier.minify("  let a = 1\n  [b] = c"));
    }

    @Test
    public void spacesThatSeparateNothingGo() {
        assertEquals("const{a,b=[]}=c.map((d)=>({...d,e:!f}));",
                squeezed("const { a, b = [] } = c.map((d) => ({ ...d, e: !f }));"));
        assertEquals("if(a&&b){return-1;}", squeezed("if (a && b) { return -1; }"));
        assertEquals("return a instanceof B?#c in d:typeof e;", squeezed("return a instanceof B ? #c in d : typeof e;"));
    }

    @Test
    public void spacesThatKeepSignsApartStay() {
        assertEquals("a=b+ +c- -d+e++ +f;", squeezed("a = b + +c - -d + e++ + f;"));
        assertEquals("a=b? .5:c;", squeezed("a = b ? .5 : c;"));
    }

    @Test
    public void stringsStayAsTheyAre() {
        assertEquals("a(\"b  = c\",' (d) ')in\"e f\";", squeezed("a( \"b  = c\", ' (d) ' ) in \"e f\";"));
    }

    @Test
    public void linesThatTakeAParserStayAsTheyAre() {
        for (String line : List.of("a = b / c + d / e;", "a = /b = c/;", "a = `b = ${c = d}`;", "a = \"b\\\" = \";",
                "a = b < !--c;", "a = b-- > c;")) {
            assertEquals(line, squeezed(line));
        }
    }

    private static String squeezed(String line) {
        return ScriptMinifier.minify(line).strip();
    }

    @Test
    public void aTextOverSeveralLinesIsRefused() {
        assertEquals("a(`b`);\n", ScriptMinifier.minify("a(`b`);"));
        assertThrows(IllegalArgumentException.class, () -> ScriptMinifier.minify("a(`b\n  c`);"));
    }
}
