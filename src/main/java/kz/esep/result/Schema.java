package kz.esep.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Checks JSON against one of our own schemas (JSON Schema 2020-12). It knows exactly the keywords that those schemas
 * use and fails on any other, so that a keyword can never be passed over in silence.
 */
final class Schema {
    private static final Set<String> NOTES = Set.of("$schema", "$id", "title", "description", "$defs");
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final JsonNode root;

    private Schema(JsonNode root) {
        this.root = root;
    }

    /** A schema among this package's resources. */
    static Schema load(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new Schema(Json.tree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the program's file " + name + " is damaged", e);
        }
    }

    /** Where and how the value first breaks the schema, as a JSON pointer and the keyword; empty when it does not. */
    Optional<String> broken(JsonNode value) {
        return Optional.ofNullable(check(root, value, ""));
    }

    private @Nullable String check(JsonNode schema, JsonNode value, String at) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (NOTES.contains(keyword.getKey())) {
                continue;
            }
            String broken = keyword(keyword.getKey(), keyword.getValue(), schema, value, at);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    private @Nullable String keyword(String name, JsonNode rule, JsonNode schema, JsonNode value, String at) {
        return switch (name) {
            case "$ref" -> check(resolve(rule.asString()), value, at);
            case "properties" -> properties(rule, value, at);
            case "additionalProperties" -> additional(rule, schema, value, at);
            case "propertyNames" -> names(rule, value, at);
            case "items" -> items(rule, value, at);
            default -> holds(name, rule, value) ? null : (at.isEmpty() ? "/" : at) + " (" + name + ")";
        };
    }

    private static boolean holds(String name, JsonNode rule, JsonNode value) {
        return switch (name) {
            case "type" -> isOfType(rule.asString(), value);
            case "const" -> rule.equals(value);
            case "enum" -> rule.valueStream().anyMatch(value::equals);
            case "required" -> !value.isObject() || rule.valueStream().allMatch(field -> value.has(field.asString()));
            case "pattern" ->
                !value.isString()
                        || pattern(rule.asString()).matcher(value.asString()).find();
            case "minLength" -> !value.isString() || length(value) >= rule.asInt();
            case "maxLength" -> !value.isString() || length(value) <= rule.asInt();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
            case "maxItems" -> !value.isArray() || value.size() <= rule.asInt();
            case "maxProperties" -> !value.isObject() || value.size() <= rule.asInt();
            default -> throw new IllegalStateException("a schema of this program uses " + name);
        };
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("a schema of this program uses the type " + type);
        };
    }

    private static int length(JsonNode value) {
        String text = value.asString();
        return text.codePointCount(0, text.length());
    }

    private static Pattern pattern(String regex) {
        return PATTERNS.computeIfAbsent(regex, text -> Pattern.compile(text.replaceFirst("\\$$", "\\\\z")));
    }

    private JsonNode resolve(String reference) {
        JsonNode target = root.at(reference.substring(1));
        if (!reference.startsWith("#/") || target.isMissingNode()) {
            throw new IllegalStateException("a schema of this program refers to " + reference);
        }
        return target;
    }

    private @Nullable String properties(JsonNode rules, JsonNode value, String at) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode rule = rules.get(field.getKey());
            String broken = rule == null ? null : check(rule, field.getValue(), at + "/" + field.getKey());
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    private @Nullable String additional(JsonNode rule, JsonNode schema, JsonNode value, String at) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (schema.has("properties") && schema.get("properties").has(field.getKey())) {
                continue;
            }
            String here = at + "/" + field.getKey();
            String broken = rule.isBoolean() ? here + " (additionalProperties)" : check(rule, field.getValue(), here);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    private @Nullable String names(JsonNode rule, JsonNode value, String at) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode name = StringNode.valueOf(field.getKey());
            String broken = check(rule, name, at + "/" + field.getKey());
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    private @Nullable String items(JsonNode rule, JsonNode value, String at) {
        int index = 0;
        for (JsonNode item : value.values()) {
            String broken = check(rule, item, at + "/" + index++);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }
}
