package kz.esep.desktop.certificate;

import kz.esep.text.Message;

/** The parts of the place, in the order of the work. */
enum Part {
    STOCK,
    ISSUE,
    REGISTER,
    ARRIVALS,
    CLOSING;

    Message title() {
        return CertificateModel.message("part." + name());
    }
}
