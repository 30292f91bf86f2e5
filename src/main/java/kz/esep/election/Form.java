package kz.esep.election;

import java.util.List;

/** A printed protocol form: its lines in the order of the paper. */
public record Form(String id, List<FormLine> lines) {
    public Form {
        lines = List.copyOf(lines);
    }
}
