package kz.esep.paper;

import kz.esep.access.Session;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;

/** Puts a document out and journals it once it is out. */
record Issuing(Workspace workspace) {

    /**
     * @return SHA-256 of what came out
     * @throws kz.esep.text.Refused when it does not come out: then nothing is journalled
     */
    Digest issue(Session session, Paper paper, byte[] pdf, Language language, Outlet outlet) {
        Digest digest = Digest.of(pdf);
        outlet.take(pdf, paper.name().in(language));
        workspace.write(transaction -> transaction.append(
                session.person(),
                PaperProjector.PRINTED,
                new Acts.Printed(paper, digest, outlet.copies(), outlet.printer())));
        return digest;
    }
}
