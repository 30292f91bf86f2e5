package kz.esep.desktop.observer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.desktop.form.Sifted;
import kz.esep.observer.Objection;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.paper.Copy;

/**
 * A person of the register in the list.
 *
 * @param submissions what the person handed in
 * @param objections what the law has against the presence
 * @param copies certified copies that the person was given
 * @param search has the name and the identity document
 */
record PersonRow(
        Observer observer, List<HandedIn> submissions, List<Objection> objections, List<Copy> copies, String search)
        implements Sifted.Line {

    static PersonRow of(Observer one, List<HandedIn> submissions, List<Objection> objections, List<Copy> copies) {
        Particulars known = one.particulars();
        Stream<String> open = Stream.of(one.id(), one.precinct(), one.sender().name());
        Stream<String> sealed = known == null ? Stream.of() : Stream.of(known.name(), known.identity());
        String search =
                Stream.concat(open, sealed).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return new PersonRow(one, List.copyOf(submissions), List.copyOf(objections), List.copyOf(copies), search);
    }

    @Override
    public String id() {
        return observer.id();
    }

    Standing standing() {
        return Standing.of(observer);
    }
}
