package kz.esep.result;

import java.util.Optional;
import kz.esep.signing.Refusal;
import kz.esep.text.Json;
import kz.esep.text.Message;
import tools.jackson.databind.JsonNode;

/** Reads {@code record.json} strictly, by the released schema it names (V07). */
final class RecordReader {
    private static final String CODE = "V07";
    private static final Schema VERSION_1 = Schema.load("record.schema.json");

    private RecordReader() {}

    /** What came of reading: a record or a refusal. */
    sealed interface Reading permits Read, Unreadable {}

    record Read(ResultRecord record) implements Reading {}

    record Unreadable(Refusal refusal) implements Reading {}

    static Reading read(byte[] content) {
        try {
            JsonNode tree = Json.tree(content);
            JsonNode version = tree.at("/header/schema");
            if (version.isIntegralNumber() && version.decimalValue().compareTo(java.math.BigDecimal.ONE) > 0) {
                return refused(
                        "V07.newer",
                        version.asString(),
                        tree.at("/header/program").asString(""));
            }
            Optional<String> broken = VERSION_1.broken(tree);
            if (broken.isPresent()) {
                return refused("V07.schema", broken.get());
            }
            return new Read(Json.read(tree, ResultRecord.class));
        } catch (Json.BadJson e) {
            return refused("V07.json", String.valueOf(e.getMessage()));
        }
    }

    private static Unreadable refused(String key, Object... arguments) {
        return new Unreadable(new Refusal(CODE, Message.of("result", key, arguments)));
    }
}
