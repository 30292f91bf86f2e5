package kz.esep.store;

import java.util.List;
import java.util.stream.Stream;

/** The entry types that the store itself writes. */
public final class OwnTypes {
    private OwnTypes() {}

    public static List<String> names() {
        return Stream.of(new KeptStore(), new EntrustedStore())
                .flatMap(projector -> projector.types().stream())
                .map(EntryType::name)
                .toList();
    }
}
