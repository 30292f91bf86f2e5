package kz.esep.signing;

/** What can be wrong with the outer form of a file (V01). */
enum ZipFlaw {
    NOT_A_ZIP,
    PREFIX,
    SUFFIX,
    COMMENT,
    SPLIT,
    ZIP64,
    TOO_MANY,
    GAP,
    OVERLAP,
    ENCRYPTED,
    DESCRIPTOR,
    HEADERS_DISAGREE,
    ODD_HEADER,
    EXTRA_FIELD,
    LINK,
    NAME,
    DUPLICATE,
    TOO_BIG,
    TOO_TIGHT,
    METHOD,
    CHECKSUM
}
