package kz.esep.media;

import kz.esep.text.Message;

/** Which coverage is compared. */
public enum Part {
    ALL {
        @Override
        boolean has(Coverage one) {
            return true;
        }
    },
    /** News on nomination and registration: the law asks for equal volumes of it (Art. 27(7)). */
    NEWS {
        @Override
        boolean has(Coverage one) {
            return one.news();
        }
    },
    FREE {
        @Override
        boolean has(Coverage one) {
            return !one.paid();
        }
    },
    PAID {
        @Override
        boolean has(Coverage one) {
            return one.paid();
        }
    };

    abstract boolean has(Coverage one);

    /** How people say it. */
    public Message said() {
        return Message.of("media", "part." + name());
    }
}
