package org.journeymaps.build;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class StyleMinifierTest {

    @Test
    public void commentsAndIdleSpacesGo() {
        assertEquals(".a .b,.c>.d{color:red;margin:0 auto}.e{top:0}",
                StyleMinifier.minify("/* All. */\n.a .b,\n.c > .d {\n  color: red;\n  margin: 0 /* side */ auto;\n}\n\n"
                        + ".e { top: 0; }\n"));
    }

    @Test
    public void sumsKeepTheirSpaces() {
        assertEquals(".a{width:calc(100% - var(--b) + 2px*3)}",
                StyleMinifier.minify(".a { width: calc( 100% - var(--b) + 2px*3 ); }"));
        assertEquals(".a + .b:nth-child(-n + 2){top:0}", StyleMinifier.minify(".a + .b:nth-child(-n + 2) { top: 0 }"));
    }

    @Test
    public void selectorsKeepTheSpaceThatMeansADescendant() {
        assertEquals(".a :is(.b,.c) [dir=\"rtl\"] :focus{top:0!important}",
                StyleMinifier.minify(".a :is(.b, .c) [dir=\"rtl\"] :focus { top: 0 !important; }"));
    }

    @Test
    public void conditionsKeepTheirWords() {
        assertEquals("@media (min-width:3px) and (print){.a{top:0}}",
                StyleMinifier.minify("@media (min-width: 3px) and (print) {\n  .a { top: 0; }\n}\n"));
        assertEquals("@supports selector(::details-content){@container jm (min-width:3px){.a{top:0}}}",
                StyleMinifier.minify("@supports selector(::details-content) { "
                        + "@container jm (min-width: 3px) { .a { top: 0; } } }"));
    }

    @Test
    public void stringsStayAsTheyAre() {
        assertEquals(".a::after{content:\" /* ;  \\\" } \";font:'B  c'}",
                StyleMinifier.minify(".a::after { content: \" /* ;  \\\" } \"; font: 'B  c'; }"));
    }
}
