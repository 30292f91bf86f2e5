package kz.esep.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against one of our own schemas (JSON Schema 2020-12). It knows exactly the keywords that those schemas
 * use and is not even loaded with any other, so that a keyword can never be passed over in silence.
 */
final class Schema {
    private final Rule root;

    private Schema(Rule root) {
        this.root = root;
    }

    /** A schema, or a part of one, made ready once: thousands of records are held against it. */
    interface Rule {
        /** Where below the value and how it first breaks the rule, {@code /a/0 (type)}; null when it does not. */
        @Nullable
        String broken(JsonNode value);
    }

    /** A schema among this package's resources. */
    static Schema load(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new Schema(new Keywords(Json.tree(in.readAllBytes())).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the program's file " + name + " is damaged", e);
        }
    }

    /** Where and how the value first breaks the schema, as a JSON pointer and the keyword; empty when it does not. */
    Optional<String> broken(JsonNode value) {
        return Optional.ofNullable(root.broken(value)).map(where -> where.startsWith("/") ? where : "/" + where);
    }
}
