package org.journeymaps.confluence.storage;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;

/** Makes bodies that may be written, among them what no map of ours would ever hold. */
public final class BodyGenerator extends Generator<String> {

    private static final List<String> PARTS = List.of(
            "{\"id\":\"new\"}", "]]>", "]]", ">", "]", "<![CDATA[", "<!--", "-->", "&amp;", "&", "<", "</ac:plain-text-body>",
            "\r\n", "\r", "\n", "\t", " ", "\ud83d\ude00", "\u00f6", "\ud7ff", "\ue000", "\ufffd", "\"", "'", "$1", "\\");

    public BodyGenerator() {
        super(String.class);
    }

    @Override
    public String generate(SourceOfRandomness random, GenerationStatus status) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            body.append(random.choose(PARTS));
        }
        return body.toString().replace("]] >", "]]>");
    }
}
