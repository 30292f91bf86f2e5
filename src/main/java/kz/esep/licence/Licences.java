package kz.esep.licence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.text.Json;
import kz.esep.text.Resource;
import tools.jackson.databind.JsonNode;

/** The parts that others made, with their versions and licences. */
public final class Licences {
    private static final String MATERIALS = "/META-INF/sbom/esep.cdx.json";

    private Licences() {}

    /** Every part. */
    public static List<Part> parts() {
        return List.of(Resource.read(Licences.class, "parts.json", Part[].class));
    }

    /** The version of every library, by {@code group:name}, as the list of materials (CycloneDX) says. */
    public static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        for (JsonNode library : materials().get("components")) {
            versions.put(
                    library.get("group").asString() + ":" + library.get("name").asString(),
                    library.get("version").asString());
        }
        return versions;
    }

    /** The words of a licence, one of a part's texts. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static JsonNode materials() {
        try {
            return Json.tree(bytes(MATERIALS));
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the program's file " + MATERIALS + " is damaged", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Licences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
