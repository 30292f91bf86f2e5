package kz.esep.text;

/** Something that can be said in each of the three languages: a name, a sentence of the bundles, a number in words. */
@FunctionalInterface
public interface Phrase {
    String in(Language language);
}
