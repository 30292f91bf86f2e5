package kz.esep.desktop.member.pay;

import kz.esep.pay.PayRun;

/** What can be chosen in the list at the left. */
sealed interface Entry {
    /** What all runs are computed by. */
    Entry BASIS = new Basis();

    /** Its run; empty for what all are computed by. */
    String id();

    record Basis() implements Entry {
        @Override
        public String id() {
            return "";
        }
    }

    record Run(PayRun run) implements Entry {
        @Override
        public String id() {
            return run.id();
        }
    }
}
