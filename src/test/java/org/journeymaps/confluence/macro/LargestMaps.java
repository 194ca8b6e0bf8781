package org.journeymaps.confluence.macro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Maps that go to the limits of the format, each in a way that makes much out of little. Their text has ' for ". */
final class LargestMaps {

    private static final int STEPS = 500;
    private static final String LONG = "Long words and longer ones ".repeat(360);
    private static final List<String> LANES = List.of(
            "text", "quotes", "questions", "touchpoints", "channels", "content", "sentiment", "pain", "opportunity", "solution",
            "idea", "metric", "frontstage", "system", "people");

    private LargestMaps() {}

    /** Maps of very many elements, by name. */
    static Map<String, String> broad() {
        Map<String, String> maps = new LinkedHashMap<>();
        maps.put("lanes of every type", map("current-state", "", many()));
        maps.put("a day", map("day-in-the-life", "", many()));
        maps.put("a ring", map("circular", "", many()));
        maps.put("a blueprint with arrows", map("service-blueprint", arrows(4_000),
                lanes("customer-actions") + "," + lane("frontstage", 4_000, i -> at(i) + ",'text':'Card'")));
        maps.put("an empathy map", map("empathy-map", "",
                lane("says", 2_500, i -> at(i) + ",'text':'Says'") + "," + lane("does", 2_500, i -> at(i) + ",'text':'Does'")));
        maps.put("branches to a few steps", map("current-state", "", values()).replace("'Step'",
                "'Step','branches':[" + list(10, i -> "{'to':'s" + i * 50 + "','share':1}") + "]"));
        maps.put("branches to many steps", map("current-state", "", values()).replace("'Step'",
                "'Step','branches':[" + list(10, i -> "{'to':'s" + i * 37 % STEPS + "','share':9,'value':1}") + "]"));
        maps.put("very many personas", map("current-state", "'personas':["
                + list(20_000, i -> "{'id':'p" + i + "','name':'P'}") + "],", values() + ","
                + valued("bands", 1_000, i -> "'persona':'p" + i + "','value':1")));
        maps.put("very many names of values", map("current-state", "'scales':[{'id':'f','min':0,'max':99999,'labels':{"
                + list(2_500, i -> "'" + i + "':'L'") + "},'emotions':{" + list(2_500, i -> "'joy" + i + "':1") + "}}],",
                valued("curve", 2_000, i -> "'label':'joy" + (2_499 - i) + "','rater':'r" + i + "','value':" + (500 + i))));
        maps.put("very many sources and departments", map("current-state", "'evidence':["
                + list(10_000, i -> "{'id':'e" + i + "','text':'x'}") + "],'departments':["
                + list(10_000, i -> "{'key':'d" + i + "','name':'x'}") + "],", lane("touchpoints", 2_000, i -> at(i)
                + ",'text':'x','channel':'web','department':'d" + i + "'") + "," + lanes("departments", "evidence")));
        maps.put("one place very often", map("current-state", "", lane("text", 20, i ->
                "'at':[" + list(8_000, k -> "'s1'") + "],'text':'x'")));
        return spelled(maps);
    }

    /** Maps in which a text is said again and again, by name. */
    static Map<String, String> repeating() {
        Map<String, String> maps = new LinkedHashMap<>();
        maps.put("cards at every other step", map("current-state", "", lane("text", 590, i -> everyOther() + ",'text':'x'")));
        maps.put("long cards at every other step", map("current-state", "",
                lane("text", 60, i -> everyOther() + ",'text':'" + LONG + "'")));
        maps.put("long sources", map("current-state", sources(),
                lane("text", 800, i -> at(i) + ",'text':'x','evidence':[" + list(60, e -> "'e" + e + "'") + "]") + ","
                + lanes("evidence")));
        maps.put("long names", map("current-state", names(),
                lane("quotes", 2_500, i -> at(i) + ",'text':'x','persona':'p'") + ","
                + lane("touchpoints", 2_500, i -> at(i) + ",'text':'x','channel':'web','department':'d'") + ","
                + lanes("departments")));
        maps.put("long names of values", map("current-state",
                "'scales':[{'id':'f','min':-2,'max':2,'labels':{'1':'" + LONG + "'}}],",
                valued("curve", 5_000, i -> "'rater':'r" + i + "','value':1")));
        maps.put("arrows between long cards", map("service-blueprint", arrows(60),
                lane("frontstage", 60, i -> at(i) + ",'text':'" + LONG + "'")));
        maps.put("answers to long pain points", map("current-state", "",
                lane("pain", 60, i -> at(i) + ",'text':'" + LONG + "'") + ","
                + lane("solution", 1_000, i -> at(i) + ",'text':'x','answers':[" + list(60, e -> "'pain" + e + "'") + "]")));
        return spelled(maps);
    }

    private static Map<String, String> spelled(Map<String, String> maps) {
        maps.replaceAll((name, text) -> text.replace('\'', '"'));
        return maps;
    }

    private static String map(String type, String head, String lanes) {
        String stages = list(10, stage -> "{'id':'g" + stage + "','name':'Stage','steps':["
                + list(STEPS / 10, i -> "{'id':'s" + (stage * STEPS / 10 + i) + "','action':'Step'}") + "]}");
        return "{'format':'journey-map/1','id':'m','title':'Large','type':'" + type + "'," + head
                + "'stages':[" + stages + "],'lanes':[" + lanes + "]}";
    }

    private static String many() {
        String all = LANES.stream().map(type -> lane(type, 5_000 / LANES.size(), i -> at(i)
                + ",'text':'Card','channel':'web','positive':20,'neutral':30,'negative':50")).collect(Collectors.joining(","));
        return all + "," + lanes("clock", "departments", "evidence", "issues", "change", "customer-actions");
    }

    private static String values() {
        return valued("funnel", STEPS, i -> "'value':" + (1_000 - i)) + "," + valued("curve", STEPS, i -> "'value':" + i % 3);
    }

    private static String valued(String type, int values, IntFunction<String> value) {
        return "{'id':'" + type + "','type':'" + type + "','title':''," + (type.equals("funnel") ? "" : "'scale':'f',")
                + "'values':["
                + list(values, i -> "{'id':'" + type + i + "','at':'s" + i % STEPS + "'," + value.apply(i) + "}") + "]}";
    }

    private static String lanes(String... types) {
        return list(types.length, i -> "{'id':'" + types[i] + "','type':'" + types[i] + "','title':''}");
    }

    private static String lane(String type, int cards, IntFunction<String> card) {
        return "{'id':'" + type + "','type':'" + type + "','title':'Lane','cards':["
                + list(cards, i -> "{'id':'" + type + i + "'," + card.apply(i) + "}") + "]}";
    }

    private static String sources() {
        return "'evidence':[" + list(60, i -> "{'id':'e" + i + "','text':'" + LONG + "'}") + "],";
    }

    private static String names() {
        return "'departments':[{'key':'d','name':'" + LONG + "'}],"
                + "'personas':[{'id':'x','name':''},{'id':'p','name':'" + LONG + "'}],";
    }

    private static String arrows(int cards) {
        return "'arrows':[" + list(5_000, i ->
                "{'from':'frontstage" + i % cards + "','to':'frontstage" + (i * 7 + 1) % cards + "'}") + "],";
    }

    private static String at(int i) {
        return "'at':['s" + i % STEPS + "']";
    }

    private static String everyOther() {
        return "'at':[" + list(STEPS / 2, i -> "'s" + i * 2 + "'") + "]";
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }
}
