package kz.esep.signing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.esep.text.Xml;

/** Reads an ASiCManifest of any form strictly: no document type, no entities, no element or attribute it does not know. */
final class ManifestParser {
    private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final Map<String, Algorithm.Hash> HASHES = Map.of(
            "http://www.w3.org/2001/04/xmlenc#sha256", Algorithm.Hash.SHA256,
            "http://www.w3.org/2001/04/xmldsig-more#sha384", Algorithm.Hash.SHA384,
            "http://www.w3.org/2001/04/xmlenc#sha512", Algorithm.Hash.SHA512);

    private final XMLStreamReader xml;

    private ManifestParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a manifest says. */
    record Parsed(String signature, List<Reference> references) {}

    /** One listed entry. */
    record Reference(String name, Algorithm.Hash hash, String base64) {

        boolean matches(byte[] content) {
            return Base64.getEncoder().encodeToString(hash.of(content)).equals(base64);
        }
    }

    static Parsed parse(byte[] content) throws Rejected {
        try {
            plainText(content);
            return new ManifestParser(Xml.reader(new ByteArrayInputStream(content))).read();
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** ASCII without {@code <!} and {@code &}: no document type, entity, comment or CDATA ever reaches the parser. */
    private static void plainText(byte[] content) throws Rejected {
        for (int i = 0; i < content.length; i++) {
            byte c = content[i];
            boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
            if (!plain || c == '&' || (c == '!' && i > 0 && content[i - 1] == '<')) {
                throw malformed();
            }
        }
    }

    private Parsed read() throws XMLStreamException, Rejected {
        open(ASIC, "ASiCManifest");
        attributes();
        open(ASIC, "SigReference");
        String signature = attribute("URI");
        attributes("URI", "MimeType");
        close();
        List<Reference> references = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            references.add(reference());
        }
        require(xml.next() == XMLStreamConstants.END_DOCUMENT);
        return new Parsed(signature, references);
    }

    private Reference reference() throws XMLStreamException, Rejected {
        at(ASIC, "DataObjectReference");
        String name = attribute("URI");
        attributes("URI", "MimeType");
        open(DS, "DigestMethod");
        Algorithm.Hash hash = HASHES.get(attribute("Algorithm"));
        if (hash == null) {
            throw new Rejected("V03", "V03.weak", name);
        }
        attributes("Algorithm");
        close();
        open(DS, "DigestValue");
        attributes();
        String value = xml.getElementText().strip();
        close();
        return new Reference(name, hash, value);
    }

    private void open(String namespace, String name) throws XMLStreamException, Rejected {
        require(xml.nextTag() == XMLStreamConstants.START_ELEMENT);
        at(namespace, name);
    }

    private void at(String namespace, String name) throws Rejected {
        require(name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI()));
    }

    private void close() throws XMLStreamException, Rejected {
        require(xml.nextTag() == XMLStreamConstants.END_ELEMENT);
    }

    private String attribute(String name) throws Rejected {
        String value = xml.getAttributeValue("", name);
        require(value != null);
        return value == null ? "" : value;
    }

    private void attributes(String... known) throws Rejected {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty();
            require(plain && Arrays.asList(known).contains(xml.getAttributeLocalName(i)));
        }
    }

    private static void require(boolean holds) throws Rejected {
        if (!holds) {
            throw malformed();
        }
    }

    private static Rejected malformed() {
        return new Rejected("V03", "V03.form");
    }
}
