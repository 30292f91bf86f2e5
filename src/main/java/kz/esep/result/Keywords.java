package kz.esep.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Makes a schema's rules of its keywords, in their order. */
final class Keywords {
    private static final Set<String> NOTES = Set.of("$schema", "$id", "title", "description", "$defs");

    private final JsonNode schema;
    private final Map<String, Schema.Rule> referred = new HashMap<>();

    Keywords(JsonNode schema) {
        this.schema = schema;
    }

    Schema.Rule root() {
        return rule(schema);
    }

    private Schema.Rule rule(JsonNode part) {
        List<Schema.Rule> rules = part.properties().stream()
                .filter(keyword -> !NOTES.contains(keyword.getKey()))
                .map(keyword -> keyword(keyword.getKey(), keyword.getValue(), part))
                .toList();
        return rules.size() == 1 ? rules.getFirst() : value -> first(rules, value);
    }

    private static @Nullable String first(List<Schema.Rule> rules, JsonNode value) {
        for (Schema.Rule rule : rules) {
            String broken = rule.broken(value);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    private Schema.Rule keyword(String name, JsonNode content, JsonNode part) {
        return switch (name) {
            case "$ref" -> reference(content.asString());
            case "properties" -> new Fields(rules(content), null);
            case "additionalProperties" -> new Fields(named(part), content.isObject() ? rule(content) : none());
            case "propertyNames" -> names(rule(content));
            case "items" -> items(rule(content));
            default -> {
                Predicate<JsonNode> holds = predicate(name, content);
                String broken = " (" + name + ")";
                yield value -> holds.test(value) ? null : broken;
            }
        };
    }

    private static Predicate<JsonNode> predicate(String name, JsonNode content) {
        return switch (name) {
            case "type" -> type(content.asString());
            case "const" -> content::equals;
            case "enum" -> List.copyOf(content.values())::contains;
            case "required" -> {
                List<String> fields =
                        content.valueStream().map(JsonNode::asString).toList();
                yield value -> !value.isObject() || fields.stream().allMatch(value::has);
            }
            case "pattern" -> {
                Pattern pattern = Pattern.compile(content.asString().replaceFirst("\\$$", "\\\\z"));
                yield value ->
                        !value.isString() || pattern.matcher(value.asString()).find();
            }
            default -> limit(name, content);
        };
    }

    private static Predicate<JsonNode> limit(String name, JsonNode content) {
        long limit = content.asLong(0);
        return switch (name) {
            case "minLength" -> value -> !value.isString() || length(value) >= limit;
            case "maxLength" -> value -> !value.isString() || length(value) <= limit;
            case "minimum" -> value -> !value.isNumber() || compared(value, limit) >= 0;
            case "maximum" -> value -> !value.isNumber() || compared(value, limit) <= 0;
            case "minItems" -> value -> !value.isArray() || value.size() >= limit;
            case "maxItems" -> value -> !value.isArray() || value.size() <= limit;
            case "maxProperties" -> value -> !value.isObject() || value.size() <= limit;
            default -> throw new IllegalStateException("a schema of this program uses " + name);
        };
    }

    private static Predicate<JsonNode> type(String type) {
        return switch (type) {
            case "object" -> JsonNode::isObject;
            case "array" -> JsonNode::isArray;
            case "string" -> JsonNode::isString;
            case "integer" -> JsonNode::isIntegralNumber;
            case "boolean" -> JsonNode::isBoolean;
            default -> throw new IllegalStateException("a schema of this program uses the type " + type);
        };
    }

    private static int length(JsonNode value) {
        String text = value.asString();
        return text.codePointCount(0, text.length());
    }

    private static int compared(JsonNode value, long limit) {
        return value.isInt() || value.isLong()
                ? Long.compare(value.longValue(), limit)
                : value.decimalValue().compareTo(BigDecimal.valueOf(limit));
    }

    private Schema.Rule reference(String reference) {
        Schema.Rule known = referred.get(reference);
        if (known == null) {
            JsonNode target = schema.at(reference.substring(1));
            if (!reference.startsWith("#/") || target.isMissingNode()) {
                throw new IllegalStateException("a schema of this program refers to " + reference);
            }
            known = rule(target);
            referred.put(reference, known);
        }
        return known;
    }

    private Map<String, Schema.Rule> rules(JsonNode fields) {
        Map<String, Schema.Rule> rules = new HashMap<>();
        fields.forEachEntry((field, part) -> rules.put(field, rule(part)));
        return rules;
    }

    /** Every field that has a rule of its own, which the others' rule leaves alone. */
    private static Map<String, Schema.Rule> named(JsonNode part) {
        Map<String, Schema.Rule> named = new HashMap<>();
        part.path("properties").propertyNames().forEach(field -> named.put(field, _ -> null));
        return named;
    }

    private static Schema.Rule none() {
        return _ -> " (additionalProperties)";
    }

    /** A rule for each named field, and one for all others, null for none. */
    private record Fields(Map<String, Schema.Rule> named, Schema.@Nullable Rule others) implements Schema.Rule {

        @Override
        public @Nullable String broken(JsonNode value) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                Schema.Rule rule = named.getOrDefault(field.getKey(), others);
                String broken = rule == null ? null : rule.broken(field.getValue());
                if (broken != null) {
                    return "/" + field.getKey() + broken;
                }
            }
            return null;
        }
    }

    private static Schema.Rule names(Schema.Rule rule) {
        return value -> {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                String broken = rule.broken(StringNode.valueOf(field.getKey()));
                if (broken != null) {
                    return "/" + field.getKey() + broken;
                }
            }
            return null;
        };
    }

    private static Schema.Rule items(Schema.Rule rule) {
        return value -> {
            int index = 0;
            for (JsonNode item : value.values()) {
                String broken = rule.broken(item);
                if (broken != null) {
                    return "/" + index + broken;
                }
                index++;
            }
            return null;
        };
    }
}
