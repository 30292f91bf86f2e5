package kz.esep.desktop.review;

/** Which cases the list shows. */
enum Filter {
    WAITING,
    DISPUTED,
    ERRORS,
    WARNINGS,
    READY,
    CORRECTIONS,
    ACCEPTED;

    boolean shows(Case one) {
        return switch (this) {
            case WAITING -> one.kind() != Case.Kind.ACCEPTED;
            case DISPUTED -> one.kind() == Case.Kind.DISPUTED;
            case ERRORS -> one.kind() == Case.Kind.ERROR;
            case WARNINGS -> one.row().waitsForReason();
            case READY -> one.kind() == Case.Kind.READY;
            case CORRECTIONS -> one.row().underCorrection();
            case ACCEPTED -> one.kind() == Case.Kind.ACCEPTED;
        };
    }
}
