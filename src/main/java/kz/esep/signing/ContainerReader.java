package kz.esep.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.text.Digest;

/** Reads a container strictly: its zip (V01), its entries (V02), its manifests (V03), its signatures (V04). */
final class ContainerReader {
    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiCManifest(\\d{3})\\.xml");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/signature(\\d{3})\\.p7s");
    private static final byte[] TYPE = Container.TYPE.getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final Profile profile;
    private final Map<String, byte[]> payload = new LinkedHashMap<>();
    private final Map<String, Digest> digests = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    private ContainerReader(Profile profile, byte[] file) {
        this.profile = profile;
        this.file = file;
    }

    /** One signer's manifest and signature, small enough. */
    private record Pair(int number, ZipReader.Entry manifest, ZipReader.Entry signature) {}

    static ContainerReader read(Profile profile, byte[] file) throws Rejected {
        ContainerReader reader = new ContainerReader(profile, file);
        List<ZipReader.Entry> entries = ZipReader.read(file, profile.largest());
        reader.mimetype(entries.getFirst());
        reader.sort(entries.subList(1, entries.size()));
        for (Pair pair : reader.pairs) {
            Manifest.check(reader.content(pair.manifest()), pair.number(), reader.payload, reader.digests);
        }
        for (Pair pair : reader.pairs) {
            reader.signatures.add(reader.verified(pair));
        }
        return reader;
    }

    private Signature verified(Pair pair) throws Rejected {
        return CmsReader.verify(content(pair.signature()), content(pair.manifest()));
    }

    Map<String, byte[]> payload() {
        return payload;
    }

    Map<String, Digest> digests() {
        return digests;
    }

    List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    int lastNumber() {
        return pairs.getLast().number();
    }

    /** Every entry of the file in its order. */
    Map<String, byte[]> everything() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(Container.MIMETYPE, TYPE);
        all.putAll(payload);
        for (Pair pair : pairs) {
            all.put(Manifest.name(pair.number()), content(pair.manifest()));
            all.put(Manifest.signatureName(pair.number()), content(pair.signature()));
        }
        return all;
    }

    private void mimetype(ZipReader.Entry first) throws Rejected {
        boolean right = first.name().equals(Container.MIMETYPE)
                && first.method() == ZipForm.STORED
                && Arrays.equals(content(first), TYPE);
        if (!right) {
            throw new Rejected("V02", "V02.mimetype");
        }
    }

    /** Sorts the entries into payload and pairs: the payload in the profile's order, then each manifest and signature. */
    private void sort(List<ZipReader.Entry> entries) throws Rejected {
        knownOnly(entries);
        List<String> names = profile.entries();
        for (int i = 0; i < names.size(); i++) {
            if (i >= entries.size() || !entries.get(i).name().equals(names.get(i))) {
                throw missingOrMoved(entries, names.get(i));
            }
            byte[] content = content(entries.get(i));
            payload.put(names.get(i), content);
            digests.put(names.get(i), Digest.of(content));
        }
        pairs(entries.subList(names.size(), entries.size()));
        if (pairs.isEmpty()) {
            throw new Rejected("V02", "V02.unsigned");
        }
    }

    private void knownOnly(List<ZipReader.Entry> entries) throws Rejected {
        for (ZipReader.Entry entry : entries) {
            String name = entry.name();
            boolean known = profile.entries().contains(name)
                    || MANIFEST.matcher(name).matches()
                    || SIGNATURE.matcher(name).matches();
            if (!known) {
                throw new Rejected("V02", "V02.foreign", name);
            }
        }
    }

    private static Rejected missingOrMoved(List<ZipReader.Entry> entries, String name) {
        boolean present = entries.stream().anyMatch(entry -> entry.name().equals(name));
        return new Rejected("V02", present ? "V02.order" : "V02.missing", name);
    }

    private void pairs(List<ZipReader.Entry> rest) throws Rejected {
        int last = 0;
        for (int i = 0; i < rest.size(); i += 2) {
            ZipReader.Entry manifest = rest.get(i);
            Matcher number = MANIFEST.matcher(manifest.name());
            if (!number.matches()) {
                throw new Rejected("V02", "V02.no-manifest", manifest.name());
            }
            int next = Integer.parseInt(number.group(1));
            if (next <= last) {
                throw new Rejected("V02", "V02.order", manifest.name());
            }
            String signature = Manifest.signatureName(next);
            if (i + 1 >= rest.size() || !rest.get(i + 1).name().equals(signature)) {
                throw missing(rest, signature, manifest.name());
            }
            pairs.add(new Pair(next, small(manifest), small(rest.get(i + 1))));
            last = next;
        }
    }

    private static Rejected missing(List<ZipReader.Entry> rest, String signature, String manifest) {
        boolean present = rest.stream().anyMatch(entry -> entry.name().equals(signature));
        return present
                ? new Rejected("V02", "V02.order", signature)
                : new Rejected("V02", "V02.no-signature", manifest);
    }

    private static ZipReader.Entry small(ZipReader.Entry entry) throws Rejected {
        if (entry.length() > CmsReader.LARGEST) {
            throw new Rejected("V02", "V02.large", entry.name());
        }
        return entry;
    }

    private byte[] content(ZipReader.Entry entry) {
        return Arrays.copyOfRange(file, entry.from(), entry.from() + entry.length());
    }
}
