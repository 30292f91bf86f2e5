package kz.esep.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sound JSON of which a fuzzer changes a few places: taken out, doubled, moved elsewhere, or with another value. Bytes that
 * are changed blindly are hardly ever JSON any more; these come past the parser and reach the rules behind it.
 */
public final class Twisted {
    private static final int MOST = 6;
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, 2L, 999L, 1_000_000L, (long) Integer.MAX_VALUE, 999_999_999_999L, Long.MAX_VALUE);
    private static final List<String> WORDS = List.of(
            "", " ", "0", "1", "2027-03-21", "2027-03-21T17:00:00Z", "+05:00", "23:59", "\u0000", "a".repeat(300));

    private final ContainerNode<?> root;
    private final FuzzedDataProvider data;

    private Twisted(ContainerNode<?> root, FuzzedDataProvider data) {
        this.root = root;
        this.data = data;
    }

    /** Where a value stands: at a name or at a number in what contains it. */
    private record Place(ContainerNode<?> in, String name, int number) {
        JsonNode value() {
            return in instanceof ObjectNode object ? object.get(name) : in.get(number);
        }

        void put(JsonNode value) {
            switch (in) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode array -> array.set(number, value);
                default -> throw new IllegalStateException(in.toString());
            }
        }

        void remove() {
            switch (in) {
                case ObjectNode object -> object.remove(name);
                case ArrayNode array -> array.remove(number);
                default -> throw new IllegalStateException(in.toString());
            }
        }

        /** Once more: in a list beside itself, in an object under a name of its own. */
        void twice() {
            switch (in) {
                case ObjectNode object -> object.set(name + "2", value().deepCopy());
                case ArrayNode array -> array.insert(number, value().deepCopy());
                default -> throw new IllegalStateException(in.toString());
            }
        }
    }

    /** The document with its changes, as bytes. */
    public static byte[] of(Object document, FuzzedDataProvider data) throws Json.BadJson {
        Twisted twisted = new Twisted((ContainerNode<?>) Json.tree(Json.write(document)), data);
        int changes = data.consumeInt(1, MOST);
        for (int i = 0; i < changes; i++) {
            twisted.change();
        }
        return Json.write(twisted.root);
    }

    private void change() {
        List<Place> places = new ArrayList<>();
        collect(root, places);
        if (places.isEmpty()) {
            return;
        }
        Place place = data.pickValue(places);
        switch (data.consumeInt(0, 8)) {
            case 0 -> place.remove();
            case 1 -> place.twice();
            case 2 -> place.put(data.pickValue(places).value().deepCopy());
            case 3 -> place.put(JsonNodeFactory.instance.numberNode(data.pickValue(NUMBERS)));
            case 4 -> place.put(JsonNodeFactory.instance.numberNode(data.consumeLong()));
            case 5 -> place.put(JsonNodeFactory.instance.stringNode(data.pickValue(WORDS)));
            case 6 -> place.put(JsonNodeFactory.instance.stringNode(data.consumeString(20)));
            case 7 -> place.put(JsonNodeFactory.instance.nullNode());
            default -> place.put(data.consumeBoolean() ? root.arrayNode() : root.objectNode());
        }
    }

    private static void collect(ContainerNode<?> node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> add(new Place(node, name, 0), places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                add(new Place(node, "", i), places);
            }
        }
    }

    private static void add(Place place, List<Place> places) {
        places.add(place);
        if (place.value() instanceof ContainerNode<?> within) {
            collect(within, places);
        }
    }
}
