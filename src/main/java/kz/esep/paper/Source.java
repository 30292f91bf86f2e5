package kz.esep.paper;

import java.util.List;
import kz.esep.access.Session;
import kz.esep.text.Language;

/** Where documents of some kinds come from. */
interface Source {

    /** What can be made now; of each document the latest version last. */
    List<Offer> offers(Session session);

    /** Whether it makes documents of that kind. */
    boolean makes(Kind kind);

    /**
     * A document as PDF/A-2b.
     *
     * @param language for what is not fixed by a signature
     * @param watch is told of a document that takes long, and may stop it
     */
    byte[] make(Session session, Paper paper, Language language, Watch watch);
}
