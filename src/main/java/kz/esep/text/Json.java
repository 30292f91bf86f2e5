package kz.esep.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Strict JSON (RFC 8259): duplicate keys, unknown fields, missing or null fields of records, fractions for whole
 * numbers, trailing text and deep nesting are refused. Writing is deterministic: fields in their declared order.
 */
public final class Json {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(20)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .annotationIntrospector(new RequiredComponents())
            .addModule(new RecordMaking())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private Json() {}

    /** One line of UTF-8 without spaces. A null component of a record is left out. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** UTF-8 for people to read, indented, with a line feed at the end. */
    public static byte[] writeIndented(Object value) {
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same into a stream, which stays open: what is given by an {@link Iterable} is read while it is written. */
    public static void writeIndented(Object value, OutputStream out) throws IOException {
        try {
            MAPPER.writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .without(SerializationFeature.WRAP_EXCEPTIONS)
                    .writeValue(out, value);
            out.write('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a value.
     *
     * @throws BadJson when the bytes are not strict JSON of that type; its message names the place
     */
    public static <T> T read(byte[] content, Class<T> type) throws BadJson {
        try {
            return given(MAPPER.readValue(content, type));
        } catch (JacksonException e) {
            throw new BadJson(place(e), e);
        }
    }

    /**
     * Reads a value from a tree that was read strictly.
     *
     * @throws BadJson when the tree is not of that type; its message names the place
     */
    public static <T> T read(JsonNode tree, Class<T> type) throws BadJson {
        try {
            return given(MAPPER.treeToValue(tree, type));
        } catch (JacksonException e) {
            throw new BadJson(place(e), e);
        }
    }

    private static <T> T given(@Nullable T value) throws BadJson {
        if (value == null) {
            throw new BadJson("null");
        }
        return value;
    }

    /** Reads any JSON as a tree. */
    public static JsonNode tree(byte[] content) throws BadJson {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw new BadJson(place(e), e);
        }
    }

    private static String place(JacksonException e) {
        String path = e.getPath().isEmpty() ? "" : " at " + e.getPathReference();
        return e.getOriginalMessage() + path;
    }

    /** Bytes that are not the strict JSON that was expected. */
    public static final class BadJson extends Exception {
        private static final long serialVersionUID = 1L;

        BadJson(String message) {
            super(message);
        }

        BadJson(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
